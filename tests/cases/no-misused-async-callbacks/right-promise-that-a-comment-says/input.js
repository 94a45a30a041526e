class Component {
  /** @returns {Promise<void>} */
  handle(children) {
    const promises = children.flatMap((child) => child.handle() ?? []);
    return promises.length > 0 ? Promise.all(promises) : null;
  }

  handleAll(children) {
    const promise = this.handle(children);
    if (promise) return promise.then(() => this.show());
    return this.show();
  }

  show() {}
}

class Pane extends Component {
  handleAll(children) {
    const promise = super.handle(children);
    return promise ? promise.then(() => this.show()) : this.show();
  }
}

new Pane().handleAll([]);
