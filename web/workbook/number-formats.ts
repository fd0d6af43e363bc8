/** Formats of numbers that say the same in the grid, in Excel and in a file. */

/** "< 0.001", the last digit as a letter: so the point becomes a comma where the reader writes commas. */
export const pValueFormat = '[<0.001]"< "0.00"1";0.000'
