import tokens from '../styles/tokens.css?raw';

/** The tokens as they are written: the page of components reads their colours from the file that sets them. */
export const designTokens: string = tokens;
