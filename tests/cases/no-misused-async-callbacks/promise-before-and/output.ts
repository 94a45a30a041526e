declare function isAllowed(user: string): Promise<boolean>;
export async function open(user: string): Promise<void> {
  await isAllowed(user) && console.log('open');
}
