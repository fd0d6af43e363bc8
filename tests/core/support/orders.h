#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "loyalty/calendar.h"
#include "loyalty/orders.h"

namespace loyalty::golden {

/// Columns of orders and what the core's functions write to beside them.
struct OrderColumns {
  std::vector<double> customers;
  std::vector<double> dates;
  std::vector<double> amounts;
  std::vector<std::string> names;

  [[nodiscard]] Orders view() const { return {customers, dates, amounts}; }
};

/// The lines of ORDERS.REPORT without their titles.
[[nodiscard]] std::vector<std::vector<double>> report_table(const OrderColumns& orders, Period period);

/// The lines of CHURN.ORDERS and of COHORTS.
[[nodiscard]] std::vector<std::vector<double>> churn_table(const OrderColumns& orders, CalendarPeriod period);
[[nodiscard]] std::vector<std::vector<double>> cohort_table(const OrderColumns& orders, CalendarPeriod period);

/// The lines of RFM of the customers with orders; the first column is 0 instead of the customer.
[[nodiscard]] std::vector<std::vector<double>> rfm_table(const OrderColumns& orders, double as_of, int bins);

}  // namespace loyalty::golden
