/** Longest line, in UTF-16 units without the white space around it, that is looked up as a label or tried as a shape. */
export const MAX_LABEL_LENGTH = 200;

/** Longest name: a limit that boards set themselves, of which 50 is the highest met. */
export const MAX_NAME_LENGTH = 50;
