declare function settings(): Promise<object>;
export async function isDark(): Promise<boolean> {
  return 'dark' in await settings();
}
