/** Stands between two customer numbers in the address of the exit page. */
export const exitSeparator = "~";
