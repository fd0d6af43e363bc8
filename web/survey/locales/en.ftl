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
