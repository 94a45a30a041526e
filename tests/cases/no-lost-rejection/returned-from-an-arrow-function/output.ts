declare function load(): Promise<string>;

export const read = async (): Promise<string> => {
  try {
    return await load();
  } catch {
    return 'nothing';
  }
};
