declare function state(): Promise<object>;
export async function saved(): Promise<string> {
  return JSON.stringify(await state());
}
