declare function isAllowed(user: string): Promise<boolean>;
export async function wait(user: string): Promise<void> {
  while (await isAllowed(user)) console.log('still');
}
