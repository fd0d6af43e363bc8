#pragma once

namespace loyalty {

/// A closed interval [low, high] in the unit of its estimate. NaN at both ends where no interval exists.
struct Interval {
  double low;
  double high;
};

}  // namespace loyalty
