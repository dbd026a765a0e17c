/** Below this the guide says that it does not know. */
export const sureEnough = 0.35;
/** Below this a passage is not even offered in a list. */
export const mayAnswer = 0.1;
