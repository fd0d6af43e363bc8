#pragma once

#include <cmath>

namespace loyalty::numeric {

/// A sum that carries what rounding loses. Neumaier, Zeitschrift fuer Angewandte Mathematik und Mechanik 54, 1974.
class Sum {
 public:
  void add(double term) noexcept {
    const double next = sum_ + term;
    const bool sum_is_larger = std::fabs(sum_) >= std::fabs(term);
    lost_ += sum_is_larger ? (sum_ - next) + term : (term - next) + sum_;
    sum_ = next;
  }

  [[nodiscard]] double value() const noexcept { return sum_ + lost_; }

 private:
  double sum_ = 0;
  double lost_ = 0;
};

}  // namespace loyalty::numeric
