### Words of the pages themselves.

own-name = English
navigation = Reference
all-functions = All functions
errors-short = Errors in cells
calculator = Calculator
index-lead = Every function works the same in Excel, on the calculator page and in the module. Arguments in square brackets may be left out. Indices are in points, rates are fractions, nothing is rounded.

-own = Arithmetic of the definition, worked out by this project.
-own-texts = Sentences of this project, after two published articles on loyalty metrics.
-six-points = The even points of a six-point scale, here turned round so that 1 is best:

definition = Definition
parameters = Parameters
optional = optional
default = default
default-false = FALSE when omitted.
example = Example
shows = The cell shows, before any number format (here with at most four decimals):
result = Result
mistakes = Common mistakes
source = Source
portable = For colleagues without the add-in
portable-note = This formula shows the same number where the function is unknown, because Excel then computes its plain part:

family-nps = Net Promoter Score
family-satisfaction = Satisfaction and effort
family-loyalty = Loyalty index
family-reviews = Reviews
family-purchases = Purchases
family-reading = Reading a result
family-statistics = Statistics
family-data = Statistics and data

licences = Licences of others
licences-lead = These packages are part of the files of this site, each under the licence of its authors. Nothing of them asks the network for anything.
licences-texts = All texts in one file
licences-name = Package
licences-version = Version
licences-licence = Licence

errors = When a cell shows #NAME?, #BUSY!, #VALUE!, #SPILL!, #N/A
errors-lead = Errors of these functions come with a sentence: select the cell and click the warning sign beside it. The panel shows the same sentence in full.

error-name = Excel does not know the function: the add-in is not installed here, has not loaded yet, or the name is misspelled. Values computed earlier stay visible until the cell is recalculated.
    .shown = #NAME?
    .mend =
        Check the spelling: the dots belong to the name, as in NPS.CI.
        Install the add-in, or open its panel once, and let the cell recalculate (edit it and press Enter).
        A name such as _xldudf_NPS is the same function in a workbook opened without the add-in. It turns back by itself once the add-in has loaded; do not edit it by hand.
        In small letters, _xldudf_nps, LibreOffice has saved it: Make portable or Make short again, under Report in the panel, puts it right.
        Before you send a workbook to people without the add-in, open Report in the panel: it makes formulas portable, or turns them into values and brings them back later.
        Excel 2019 and older, iPad and iPhone have no such functions: open the workbook in Excel on the web instead.
error-busy = Excel is waiting for the result. The first formula of a workbook waits for the add-in to load; a very long range takes longer.
    .shown = #BUSY!
    .mend =
        Wait some seconds. If nothing happens, open the panel of the add-in: it says when the engine cannot be loaded.
        A calculation that takes long is shown at the top of the panel, with the time it has taken; Cancel ends it, and the cell says so.
        Check the connection: the add-in comes from its website when the workbook opens, although it computes on your machine only.
        Recalculate everything with Ctrl+Alt+F9, or close the workbook and open it again.
        If only one cell stays busy, give it a shorter range: B2:B5000 instead of the whole column.
error-value = The cells or the options need mending, and the message says which: the place, what stands there and what mends it.
    .shown = #VALUE!
    .mend =
        “Row 14: 11 is outside the scale 0-10”: correct the cell, choose the right scale, or set invalid to "exclude" so that such cells are counted but not used.
        Two ranges that belong together, such as scores and groups, must have the same shape. The message says both shapes.
        Options are words in quotes, such as "1-5" or "adjusted-wald". Excel lists them while you type.
        No message at all: some versions of Excel hide it. Select the formula’s cell and read it in the panel.
error-spill = The result is a table or a row, and the cells it needs are not empty.
    .shown = #SPILL!
    .mend =
        Click the warning sign and choose “Select obstructing cells”, then clear or move them.
        Move the formula where there is room below and to its right.
        A result cannot spill inside an Excel table (Ctrl+T) or over merged cells: put the formula beside the table.
error-not-available = There is nothing to compute from: no answers in the range, a denominator of 0, too few rows for this statistic. The message says how many are needed.
    .shown = #N/A
    .mend =
        Check that the range holds the answers and not only their header.
        AUDIT lists what a range really holds: blanks, text, numbers stored as text.
        An interval over respondents needs at least two of them; DRIVERS needs two rows more than there are attributes.
        “The calculation engine could not be loaded” means that the add-in’s files did not arrive: check the connection and open the workbook again.
error-calc = Excel could not pass the argument on. It happens with whole columns in Excel on the web.
    .shown = #CALC!
    .mend =
        Give a range with an end, B2:B5000, or a table column, Survey[Score].
        A function inside an array formula or a conditional format is not supported by Excel: put it in a cell of its own and refer to that.
error-ref = A reference is gone, or two add-ins define functions of the same name.
    .shown = #REF!
    .mend =
        Check the ranges of the formula: were rows, columns or a sheet deleted?
        If another add-in has a function of this name, switch one of them off, or ask for the variant with a prefix (LOYALTY.NPS).
