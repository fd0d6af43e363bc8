#include "loyalty/rfm.h"

#include <algorithm>
#include <cmath>

#include "numeric/not_a_number.h"
#include "numeric/order.h"
#include "usable_order.h"

namespace loyalty {
namespace {

constexpr Period kAllTime = {-numeric::kInfinity, numeric::kInfinity};

std::size_t rows_of(const Orders& orders) noexcept {
  return std::min({orders.customers.size(), orders.dates.size(), orders.amounts.size()});
}

double last_day(const Orders& orders, std::size_t customers) noexcept {
  double last = numeric::kNaN;
  for (std::size_t row = 0; row < rows_of(orders); ++row) {
    if (kind_of_order(orders, row, customers, kAllTime) == OrderKind::kUsable) {
      last = std::fmax(last, std::floor(orders.dates[row]));
    }
  }
  return last;
}

/// Neumaier's sum (numeric/sum.h) whose lost part is kept elsewhere.
void add_amount(double& sum, double& lost, double amount) noexcept {
  const double next = sum + amount;
  lost += sum >= amount ? (sum - next) + amount : (amount - next) + sum;
  sum = next;
}

void add_up(const Orders& orders, double as_of, std::span<double> lost, std::span<RfmCustomer> customers) noexcept {
  std::fill(customers.begin(), customers.end(), RfmCustomer{numeric::kNaN, 0, 0, 0, 0, 0, 0});
  std::fill(lost.begin(), lost.end(), 0);
  const Period period = {-numeric::kInfinity, as_of + 1};
  for (std::size_t row = 0; row < rows_of(orders); ++row) {
    if (kind_of_order(orders, row, customers.size(), period) != OrderKind::kUsable) {
      continue;
    }
    const std::size_t code = code_of(orders.customers[row], customers.size());
    RfmCustomer& customer = customers[code];
    customer.days_since = std::fmin(customer.days_since, as_of - std::floor(orders.dates[row]));
    customer.first_row = customer.orders == 0 ? row : customer.first_row;
    ++customer.orders;
    add_amount(customer.spend, lost[code], orders.amounts[row]);
  }
  for (std::size_t code = 0; code < customers.size(); ++code) {
    customers[code].spend += lost[code];
  }
}

/// Scores the customers in `ranked` by their keys, the lowest key first, and leaves the scores in `score`.
void score_by_rank(std::span<const double> keys, std::span<std::size_t> ranked, int bins, int RfmCustomer::*score,
                   std::span<RfmCustomer> customers) noexcept {
  numeric::sort_by_key(ranked, keys);
  for (std::size_t first = 0; first < ranked.size();) {
    std::size_t after = first + 1;
    while (after < ranked.size() && keys[ranked[after]] == keys[ranked[first]]) {
      ++after;
    }
    // Twice the mean rank less one: first + after - 1 halves, kept whole.
    const std::size_t doubled = static_cast<std::size_t>(bins) * (first + after - 1);
    const int value = 1 + static_cast<int>(doubled / (2 * ranked.size()));
    for (; first < after; ++first) {
      customers[ranked[first]].*score = value;
    }
  }
}

}  // namespace

void rfm(const Orders& orders, double as_of, int bins, RfmWorkspace workspace,
         std::span<RfmCustomer> customers) noexcept {
  const std::size_t count = std::min({customers.size(), workspace.keys.size(), workspace.order.size()});
  customers = customers.first(count);
  const auto keys = workspace.keys.first(count);
  const double day = std::isnan(as_of) ? last_day(orders, count) : std::floor(as_of);
  add_up(orders, day, keys, customers);
  std::size_t active = 0;
  for (std::size_t code = 0; code < count; ++code) {
    if (customers[code].orders > 0) {
      workspace.order[active++] = code;
    }
  }
  const auto ranked = workspace.order.first(active);
  const auto score = [&](int RfmCustomer::*member, auto key) {
    std::transform(customers.begin(), customers.end(), keys.begin(), key);
    score_by_rank(keys, ranked, bins, member, customers);
  };
  score(&RfmCustomer::recency, [](const RfmCustomer& customer) { return -customer.days_since; });
  score(&RfmCustomer::frequency, [](const RfmCustomer& customer) { return static_cast<double>(customer.orders); });
  score(&RfmCustomer::monetary, [](const RfmCustomer& customer) { return customer.spend; });
}

}  // namespace loyalty
