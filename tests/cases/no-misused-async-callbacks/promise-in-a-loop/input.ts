declare function isAllowed(user: string): Promise<boolean>;
export async function wait(user: string): Promise<void> {
  while (isAllowed(user)) console.log('still');
}
