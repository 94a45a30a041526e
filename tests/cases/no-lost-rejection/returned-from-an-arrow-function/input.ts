declare function load(): Promise<string>;

export const read = async (): Promise<string> => {
  try {
    return load();
  } catch {
    return 'nothing';
  }
};
