import { core } from '@mine/core';
import { read as direct } from '@mine/core/read';

export class App {
  protected title = (): string => core.read('title');

  show(): string {
    return `${this.title()}: ${direct('text')}`;
  }
}
