declare function isAllowed(user: string): Promise<boolean>;
export async function open(user: string): Promise<void> {
  isAllowed(user) && console.log('open');
}
