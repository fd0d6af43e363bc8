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
role-churned = Left or stayed
role-counted = How many answered so
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
changed-totals = { $rows ->
    [one] The last row sums up the others and is left out.
   *[other] The last { $rows } rows sum up the others and are left out.
}

# Why a column was taken for what it is.
reason-heading-recommend = The heading asks whether one would recommend.
reason-heading-repurchase = The heading asks whether one would buy again.
reason-heading-tryOthers = The heading asks about other products or services.
reason-heading-importance = The heading asks how important it is.
reason-heading-satisfaction = The heading asks how satisfied one is.
reason-heading-effort = The heading asks how easy it was.
reason-heading-comment = The heading asks for a comment or a reason.
reason-heading-customer = The heading names a customer’s number.
reason-heading-amount = The heading names an amount of money.
reason-heading-weight = The heading says that these are weights.
reason-counted = The heading names an answer, and the cells say how many gave it.
reason-counted-large = These are results counted before, which are read in files of up to a million rows. To see them, save this table as CSV or as a workbook and open that file.
reason-heading-churned = The heading asks who left, and the cells say yes or no.
reason-employee = It is asked of employees about their place of work.
reason-answers = { $answers ->
    [one] { $answers } answer from { $low } to { $high }.
   *[other] { $answers } answers from { $low } to { $high }.
}
reason-off-scale = { $cells ->
    [one] { $cells } cell is off the scale ({ $example }) and is left out.
   *[other] { $cells } cells are off the scale (such as { $example }) and are left out.
}
reason-unusual-scale = The answers go from 1 to { $high }; the usual scale of this question is 0-10.
reason-twin = “{ $title }” asks much the same.
reason-values-like-recommend = No heading speaks of recommending; these are the first answers from 0 to 10.
reason-why-follows = No heading speaks of recommending; this is the question from 0 to 10 that “why?” follows.
reason-three-of-six = Three columns of answers from 1 to 6 side by side, as in the loyalty index.
reason-rating = The heading asks for a rating.
reason-performance = The heading speaks of performance, and other columns of importance.
reason-row-of-ratings = Several columns side by side hold answers on one scale.
reason-dates = The cells are dates.
reason-far-dates = { $cells ->
    [one] { $cells } date lies decades from all the others: trends and cohorts leave it out.
   *[other] { $cells } dates lie decades from all the others: trends and cohorts leave them out.
}
reason-groups = { $groups ->
    [one] { $groups } value that comes again and again.
   *[other] { $groups } values that come again and again.
}
reason-long-texts = The cells are long texts that hardly repeat.
reason-personal-email = E-mail addresses: personal data, not shown.
reason-personal-phone = Phone numbers: personal data, not shown.
reason-personal-network = Network addresses: personal data, not shown.
reason-personal-name = Names of people: personal data, not shown.
reason-service = Added by the survey service or numbers the rows; no metric asks for it.
reason-blank = The column is empty.
reason-nothing = Neither the heading nor the cells tell what it is for.
reason-other-date = Another date is used, or this one says nothing of when the answer was given.
reason-other-amount = Another amount is used.
reason-other-customer = Another column tells the customers apart.
reason-other-weight = Other weights are used.
reason-other-repurchase = Another column is used for this question.
reason-other-tryOthers = Another column is used for this question.
reason-chosen = You chose this.

# Questionnaires to start from.
template-nps = Readiness to recommend (NPS)
template-nps-purpose = One question and its reason: who recommends you and why.
template-csi = Importance and satisfaction (CSI)
template-csi-purpose = Four criteria, each by how much it matters and how well it is done. Replace them with your own.
template-cli = Loyalty in three questions (CLI)
template-cli-purpose = Recommend, buy again, try something else: one index of the three.
template-csat = Satisfaction (CSAT)
template-csat-purpose = How satisfied people are after a purchase or a contact.
template-ces = Effort (CES)
template-ces-purpose = How easy it was to get something done.

asked-date = Date
asked-group = Group (city, channel, product)
asked-why = What is the main reason for your answer?
asked-recommend = How likely is it that you would recommend us to a friend or colleague?
asked-importance-quality = How important is quality to you?
asked-importance-speed = How important is speed of delivery to you?
asked-importance-range = How important is the range of products to you?
asked-importance-price = How important is the price to you?
asked-satisfaction-quality = How satisfied are you with quality?
asked-satisfaction-speed = How satisfied are you with speed of delivery?
asked-satisfaction-range = How satisfied are you with the range of products?
asked-satisfaction-price = How satisfied are you with the price?
asked-loyal-recommend = Would you recommend us to your friends?
asked-loyal-repurchase = Would you buy from us again?
asked-loyal-others = Would you try our other products or services?
asked-overall = Overall, how satisfied are you with us?
asked-easy = The company made it easy for me to get what I needed.

ends-likely = 0 – not at all likely, 10 – extremely likely
ends-important = 1 – not important at all, 10 – extremely important
ends-satisfied = 1 – not satisfied at all, 10 – completely satisfied
ends-best-first = 1 – very likely, 6 – very unlikely
ends-satisfied-of-five = 1 – very dissatisfied, 5 – very satisfied
ends-agree = 1 – strongly disagree, 7 – strongly agree
