declare function load(): Promise<string>

export async function read(): Promise<string> {
  try {
    return load()
  } catch {
    return 'nothing'
  }
}
