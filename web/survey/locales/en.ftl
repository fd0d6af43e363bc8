# What a column can be.
role-recommend = Would recommend
role-repurchase = Would buy again
role-tryOthers = Would try other products
role-importance = Importance
role-satisfaction = Satisfaction
role-effort = Effort
role-comment = Comment
role-segment = Group
role-date = Date
role-customer = Customer
role-amount = Order amount
role-weight = Weight
role-leftOut = Not used

# Whose export it is.
layout-qualtrics = Qualtrics
layout-qualtricsLegacy = Qualtrics (older export)
layout-surveyMonkey = SurveyMonkey
layout-typeform = Typeform
layout-microsoftForms = Microsoft Forms
layout-googleForms = Google Forms
layout-yandexForms = Yandex Forms
layout-questionstar = Questionstar
layout-delighted = Delighted
layout-helpScout = Help Scout
layout-anketolog = Anketolog
layout-plain = A table with headings
layout-none = A table without headings

# What was changed in the cells. $title is the heading of the first column of $columns.
changed-dates = Dates written as text became dates ({ $order ->
    [dmy] day first
    [mdy] month first
   *[ymd] year first
}). { $columns ->
    [1] Column: “{ $title }”.
   *[other] Columns: { $columns }.
}
changed-seconds = Seconds counted since 1970 became dates. { $columns ->
    [1] Column: “{ $title }”.
   *[other] Columns: { $columns }.
}
changed-numbers = Numbers with a decimal comma became numbers. { $columns ->
    [1] Column: “{ $title }”.
   *[other] Columns: { $columns }.
}
changed-words = Answers in words got their number on the scale: “5 - Very satisfied”. { $columns ->
    [1] Column: “{ $title }”.
   *[other] Columns: { $columns }.
}
