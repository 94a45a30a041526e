declare function save(): Promise<void>;

export class Page {
  constructor() {
    window.addEventListener('blur', this.save);
    window.addEventListener('focus', this.load);
  }

  stop(): void {
    window.removeEventListener('blur', this.save);
  }

  private async save(): Promise<void> {
    await save();
  }

  private async load(): Promise<void> {
    await save().catch(console.error);
  }
}
