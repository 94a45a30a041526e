import type { Catalogue } from '../../catalogue/catalogue.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import { expressionAt } from '../colour/coloured-nodes.js';
import type { Family, Running, Seeds, SeedUse } from '../colour/family.js';
import type { ProgramView } from '../colour/program-view.js';
import { nameOf } from '../waits-for/names.js';
import { isWorker } from '../worker.js';
import { blockingCalls, isWorthWaiting, type BlockingCall } from './calls.js';
import { FilesElsewhere } from './elsewhere.js';
import { calledAs } from './handlers.js';
import { concernsNobody } from './once.js';

const ownerOf = (module: string): string => packageOfModule(module) || module;

/** Packages with blocking functions, and names of those that need no import. */
interface Named {
  readonly packages: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function namedBy(catalogue: Catalogue): Named {
  const rows = catalogue.of('blocking-call');
  return {
    packages: new Set(rows.flatMap(({ module }) => module.map(ownerOf))),
    globals: new Set(rows.filter(({ module }) => module.length === 0).map((row) => row.export.split(/[.#]/)[0]!)),
    names: catalogue.names('blocking-call'),
  };
}

/** A blocking call, by the name that its callee ends in. */
interface Place {
  readonly offset: number;
  readonly name: string;
  readonly row: BlockingCall['row'];
}

/** Blocking calls of a program, and what of their callers is known by the text alone. */
class Blocking {
  readonly #view: ProgramView;
  readonly #named: Named;
  readonly #files: FilesElsewhere;

  constructor(view: ProgramView, catalogue: Catalogue) {
    this.#view = view;
    this.#named = namedBy(catalogue);
    this.#files = new FilesElsewhere(view, catalogue);
  }

  #mayHold(file: string): boolean {
    const { packages, globals, names } = this.#named;
    const mentions = (name: string): boolean => this.#view.mentions(file, name);
    const { modules } = this.#view.links(file);
    return (
      ([...globals].some(mentions) || modules.some(({ module }) => packages.has(ownerOf(module)))) &&
      [...names].some(mentions)
    );
  }

  /** Those of a file whose callers they block each time. */
  #placesIn(file: string): readonly Place[] {
    const facts = this.#mayHold(file) ? this.#files.of(file)?.facts : undefined;
    if (!facts || isWorker(facts)) return [];
    return blockingCalls(facts)
      .filter((blocking) => isWorthWaiting(facts, blocking))
      .flatMap(({ call, row }) => {
        const name = nameOf(call.callee);
        return name ? [{ offset: name.range[0], name: name.name, row }] : [];
      });
  }

  seeds(): Seeds {
    const places = new Map<string, Place>();
    const asks = new Map<string, { readonly file: string; readonly name: string }>();
    for (const file of this.#view.files) {
      for (const place of this.#view.kept('blocking calls', file, () => this.#placesIn(file))) {
        places.set(`${file}:${place.offset}`, place);
        asks.set(`${file}\0${place.name}`, { file, name: place.name });
      }
    }
    const uses = this.#view.uses([...asks.values()]).flat();
    return {
      declared: [],
      uses: uses.flatMap((use): SeedUse[] => {
        const place = places.get(`${use.file}:${use.name}`);
        return place ? [{ use, row: place.row }] : [];
      }),
    };
  }

  /** Not where the result is kept, nor where nothing comes after it, nor where the place is a finding of its own. */
  goesOn({ use, range }: Running): boolean {
    const elsewhere = this.#files.of(use.file);
    const name = elsewhere?.names.get(use.name);
    if (!elsewhere || !name) return false;
    const node = expressionAt(name, range);
    const { facts } = elsewhere;
    return !concernsNobody(facts, node) && calledAs(facts, node) === undefined;
  }
}

/** What blocks its thread although something asynchronous does the same. */
export const blocking: Family = {
  name: 'blocking',
  kinds: ['blocking-call'],
  in(view, catalogue) {
    const own = new Blocking(view, catalogue);
    return { seeds: () => own.seeds(), goesOn: (running) => own.goesOn(running) };
  },
};
