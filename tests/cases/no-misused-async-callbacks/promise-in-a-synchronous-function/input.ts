declare function isAllowed(user: string): Promise<boolean>;
export function open(user: string): string {
  return isAllowed(user) ? 'open' : 'closed';
}
