/** Is it TypeScript by its name, so that what is written into it may say types? Declaration files are, too. */
export const isTypeScript = (filename: string): boolean => /\.[cm]?tsx?$/.test(filename);
