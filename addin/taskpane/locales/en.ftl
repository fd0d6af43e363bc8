tabs = Views
tab-score = Score
tab-insert = Insert
tab-bands = Bands
tab-check = Check
tab-report = Report
tab-help = Help
engine-missing = The calculation engine could not be loaded. Check the connection and open this view again.
left-alone = { $count } cells were left alone
view-missing = This view could not be loaded. Check the connection and try again.
view-again = Try again
command-missing = What this button does could not be loaded. Check the connection and press the button again.
action-failed = That did not work. Try again.
long-calls = What formulas wait for
long-running = { $minutes ->
    [0] { $function } is being computed: { $seconds } s
   *[other] { $function } is being computed: { $minutes } min { $seconds } s
}
long-waiting = { $count ->
    [one] { $count } more calculation waits
   *[other] { $count } more calculations wait
}
long-cancel = Cancel { $function }
long-cancel-all = Cancel all

outside-title = This page belongs in Excel
outside-body = It is the task pane of the Loyalty add-in and follows the cells selected there. Add it in Excel, or use the calculator: the same functions on a sheet of its own.
outside-link = Open the calculator
announcement-close = Close
