#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

namespace loyalty {

/// Numbers that cells hold by mistake, mixed with small whole ones.
class AnyNumbers {
 public:
  double number() {
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    constexpr std::array<double, 22> kStrange = {
        kNaN,    kInfinity, -kInfinity, 0.0,       -0.0, -1.0, 0.5,   5.5,   11.0,   60.0,   61.0,
        45000.0, 45001.75,  2958465.9,  2958466.0, 1e9,  1e19, -1e19, 1e300, -1e300, 5e-324, 1.7e308};
    return below(3) == 0 ? static_cast<double>(below(12)) : kStrange[below(kStrange.size())];
  }

  std::vector<double> column(std::size_t length) {
    std::vector<double> cells(length);
    std::generate(cells.begin(), cells.end(), [this] { return number(); });
    return cells;
  }

  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_()) % limit; }

 private:
  std::mt19937 engine_{20261121};
};

}  // namespace loyalty
