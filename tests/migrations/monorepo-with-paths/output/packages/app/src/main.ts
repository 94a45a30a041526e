import { core } from '@mine/core';
import { read as direct } from '@mine/core/read';

export class App {
  protected title = async (): Promise<string> => core.read('title');

  async show(): Promise<string> {
    return `${await this.title()}: ${await direct('text')}`;
  }
}
