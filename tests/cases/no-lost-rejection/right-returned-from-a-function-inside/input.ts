declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    const later = async (): Promise<string> => {
      return load();
    };
    return await later();
  } catch {
    return 'nothing';
  }
}
