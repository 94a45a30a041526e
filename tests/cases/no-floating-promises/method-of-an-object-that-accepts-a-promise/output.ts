declare function save(): Promise<void>;
interface Hooks {
  before?: () => Promise<void> | void;
}
declare function use(hooks: Hooks): void;

use({
  async before() {
    await save();
  },
});
