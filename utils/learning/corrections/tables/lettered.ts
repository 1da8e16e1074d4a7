/** What is told apart by a letter: "vitamin D", "hepatitis B", "type A"; folded, in the four languages. */
export const lettered: ReadonlySet<string> = new Set(
  'vitamin vitamine vitamina hepatitis hepatite influenza type typ tipo group groupe gruppe grupo class klasse classe clase grade'.split(
    ' ',
  ),
);
