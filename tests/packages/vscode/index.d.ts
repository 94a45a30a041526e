export namespace window {
  function showInformationMessage(message: string, ...items: string[]): PromiseLike<string | undefined>;
  function showQuickPick(items: string[]): PromiseLike<string | undefined>;
}
