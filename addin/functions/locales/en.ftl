engine-missing = The calculation engine could not be loaded. Check the connection, then press F2 and Enter in this cell to try again.
engine-corrupt = The calculation engine could not be read. Close this workbook, open it again, and press F2 and Enter in this cell.
engine-wrongVersion = The add-in has been updated while this workbook was open. Close the workbook and open it again.
blanks-unknown = Excel did not say which zeros of { $address } are blank cells. Press F2 and Enter in this cell to try again, or leave the blanks out: ={ $function }(FILTER({ $address }, { $address }<>""))
blanks-unknown-rows = Excel did not say which zeros of { $address } are blank cells. Press F2 and Enter in this cell to try again, or leave the rows with blank cells out of the ranges.
