# Search
search = Function or question
search-hint = Ask “did it change?”, choose a question above, or type the name of a function.
search-label = Name of a function, or a question
search-ignored = a an and are be did do does for how i in is it me my of on or our the to was we what which who with
questions = Questions
found-none = Nothing answers this. Ask in other words, or choose a question above.

# Questions: the short name, what is asked, and other words for it
topic-score = Score
question-score = How loyal or satisfied are our customers?
question-score-words = score index nps csat ces csi cli rating loyalty satisfaction recommend effort stars
topic-sure = How sure
question-sure = How sure is this score?
question-sure-words = certain confidence interval margin error reliable precise accuracy few votes
topic-segments = Segments
question-segments = Which segment is behind, and which leads?
question-segments-words = group groups compare region product branch channel difference lag worst best
topic-change = Change
question-change = Did it change?
question-change-words = changed differ difference trend wave before after month period grow fall rise significant compare why
topic-many = How many answers
question-many = How many answers do I need?
question-many-words = sample size respondents enough survey plan detect difference power
topic-good = Is it good
question-good = Is this score good or bad?
question-good-words = band interpretation norm benchmark scale level mean others industry market
topic-next = What to do
question-next = What should we do next?
question-next-words = advice improve drivers priority target reach goal matters important cause
topic-said = What people say
question-said = What do people say?
question-said-words = comments text words topics themes complaints open reviews
topic-again = Buying again
question-again = Do customers buy again, and do they stay?
question-again-words = repeat purchase orders churn retention leave lost cohort return frequency
topic-worth = Customer value
question-worth = What is a customer worth?
question-worth-words = money lifetime value revenue ltv average order spend referral rfm
topic-data = Data
question-data = What is wrong with the data?
question-data-words = check clean blanks errors mistakes quality codes text numbers

# Form
reference = reference
options = Options
optional = (optional)
use-selection = use selection
language-usual = As in Excel
scheme-usual = The usual scale of the metric
scheme-table = Own bands: { $name }
scheme-range = A range with bands
wrong-range = Give cells such as Survey!C2:C900, the name of a range, or a column of a table.
wrong-number = Give a number, or a cell that holds one.
wrong-date = Give a date such as 2026-05-31, or a cell that holds one.

# Result
result = Result
portable = works for colleagues without the add-in
portable-help = (plain spreadsheet functions are added to the formula)
portable-none = (plain spreadsheet functions cannot compute this)
target = Put it into
target-size = { $rows ->
    [one] { $columns ->
        [one] one cell
       *[other] { $columns } cells wide
    }
   *[other] { $columns ->
        [one] { $rows } rows
       *[other] { $columns } columns, { $rows } rows
    }
}
insert = Insert
overwrite = Overwrite
hindered-incomplete = Still to give: { $missing }.
hindered-wrong = Mend the fields marked above.
hindered-on-data = The result would cover the data. Select another cell.
hindered-too-long = This formula is longer than the 8192 characters that Excel takes. Untick the form for colleagues, or give shorter ranges.
hindered-no-place = Select the cell for the result.
