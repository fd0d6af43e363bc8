#pragma once

namespace loyalty {

/// Share of the customers (or of the revenue) of the start that was lost: lost / start, a fraction in [0, 1].
/// NaN without customers at the start, and unless 0 <= lost <= start.
[[nodiscard]] double churn(double start, double lost) noexcept;

/// Share of the customers of the start who stayed: (end - acquired) / start, a fraction in [0, 1].
/// NaN without customers at the start, for negative counts, and unless 0 <= end - acquired <= start.
[[nodiscard]] double retention(double start, double end, double acquired) noexcept;

/// Net revenue retention: (start + expansion - contraction - churned) / start, a fraction >= 0.
/// NaN without revenue at the start, for negative amounts, and when more is lost than there was.
[[nodiscard]] double net_revenue_retention(double start, double expansion, double contraction, double churned) noexcept;

/// Earned growth rate: net revenue retention + earned new customers' share of the revenue before - 1, fractions.
/// NaN for negative arguments.
/// Source: Reichheld, Darnell, Burns, "Net Promoter 3.0", Harvard Business Review 99(6), 2021.
[[nodiscard]] double earned_growth_rate(double net_retention, double earned_new) noexcept;

}  // namespace loyalty
