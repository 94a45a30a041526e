declare function load(): Promise<string>;

export function read(): Promise<string> {
  try {
    return load();
  } catch (error) {
    return Promise.reject(error);
  }
}
