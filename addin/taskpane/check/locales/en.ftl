check = The answers in the selected cells
checked = Looked at: { $address }
check-empty = The sheet is empty. Select cells with answers.
no-answers = There is no column of answers here. Select a column of scores, or a table with headings.
column = Column { $letter }
answers = { $count ->
    [one] { $shown } answer on the scale { $low }–{ $high }
   *[other] { $shown } answers on the scale { $low }–{ $high }
}
clean = Nothing stands out: every cell is an answer.
go = Go to { $place }
found-answers = { $count ->
    [one] { $shown } answer.
   *[other] { $shown } answers.
}
found-blanks = { $count ->
    [one] { $shown } cell is blank. It does not count.
   *[other] { $shown } cells are blank. They do not count.
}
found-zeros = { $hasZero ->
    [yes] { $count ->
        [one] { $shown } zero. On this scale it is the worst answer: clear the cell if nobody answered.
       *[other] { $shown } zeros. On this scale they are the worst answers: clear the cells where nobody answered.
    }
   *[no] { $count ->
        [one] { $shown } zero. The scale { $scale } has none, so it counts as no answer.
       *[other] { $shown } zeros. The scale { $scale } has none, so they count as no answer.
    }
}
found-code = { $value } stands in { $count ->
    [one] one cell
   *[other] { $shown } cells
} and is off the scale { $scale }: most likely a code for “no answer”. Clear these cells, or write "exclude" in the formula.
found-offScale = { $count ->
    [one] { $value } is off the scale { $scale }. Correct the cell: until then the score is an error.
   *[other] { $value } stands in { $shown } cells and is off the scale { $scale }. Correct them: until then the score is an error.
}
found-fractional = { $count ->
    [one] { $shown } number is off the scale { $scale }: it is not whole. Perhaps an average has slipped in between the answers.
   *[other] { $shown } numbers are off the scale { $scale }: they are not whole. Perhaps averages have slipped in between the answers.
}
found-numbersAsText = { $count ->
    [one] { $shown } number is written as text. Our functions count it, AVERAGE and COUNT do not.
   *[other] { $shown } numbers are written as text. Our functions count them, AVERAGE and COUNT do not.
}
found-otherText = { $count ->
    [one] { $shown } cell holds words. It does not count.
   *[other] { $shown } cells hold words. They do not count.
}
found-header = A heading is among the answers. Begin the range below it.
found-booleans = { $count ->
    [one] { $shown } cell holds TRUE or FALSE. It does not count.
   *[other] { $shown } cells hold TRUE or FALSE. They do not count.
}
found-errors = { $count ->
    [one] { $shown } cell is an error. Correct it: until then the score is an error too.
   *[other] { $shown } cells are errors. Correct them: until then the score is an error too.
}
