# What a button of the ribbon did, as the pane says it.

said-nps = NPS of { $range } is { $score }. The formula is in { $address }.
said-colours = { $address } is coloured by the { $metric } bands of { $source }.
said-no-answers = There are no answers in the selected cells. Select the column of scores.
said-engine = The functions could not be loaded. Check the connection and try again.
