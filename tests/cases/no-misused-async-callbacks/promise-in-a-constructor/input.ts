declare function isAllowed(user: string): Promise<boolean>;
export class Door {
  open = false;
  constructor(user: string) {
    if (isAllowed(user)) this.open = true;
  }
}
