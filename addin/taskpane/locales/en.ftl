outside-title = This page belongs in Excel
outside-body = It is the task pane of the Loyalty add-in and follows the cells selected there. Add it in Excel, or use the calculator: the same functions on a sheet of its own.
outside-link = Open the calculator
