import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  isInterfaceDeclaration,
  isMethodSignatureDeclaration,
  isPropertySignatureDeclaration,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

const FILE = fileURLToPath(new URL('../../../../widget/sdk/api.d.ts', import.meta.url));

export interface Member {
  readonly name: string;
  readonly isMethod: boolean;
  /** As TypeScript writes it; empty for methods. */
  readonly type: string;
}

export interface Surface {
  /** Of the declarations without comments and layout, in an order of their own: short enough to be copied. */
  readonly hash: string;
  readonly functions: readonly string[];
  readonly interfaces: ReadonlyMap<string, readonly Member[]>;
}

/** What the declarations of the widget's API say, as TypeScript reads and prints them. */
export function readSurface(): Surface {
  const api = new API();
  try {
    const project = api.updateSnapshot({ openFiles: [FILE] }).getDefaultProjectForFile(FILE);
    const file = project?.program.getSourceFile(FILE);
    if (!project || !file) throw new Error(`TypeScript reads no ${FILE}`);
    const print = project.emitter.printNode.bind(project.emitter);
    const statements = file.statements.map((statement) => print(statement)).sort();
    const interfaces = file.statements.filter(isInterfaceDeclaration).map((declaration) => {
      const members = declaration.members.flatMap((member): Member[] => {
        if (isMethodSignatureDeclaration(member)) return [{ name: print(member.name), isMethod: true, type: '' }];
        if (!isPropertySignatureDeclaration(member)) return [];
        return [{ name: print(member.name), isMethod: false, type: print(member.type) }];
      });
      const isDisposable = (declaration.heritageClauses ?? []).some((clause) => print(clause).includes('Disposable'));
      const dispose = { name: 'dispose', isMethod: true, type: '' };
      return [declaration.name.text, isDisposable ? [...members, dispose] : members] as const;
    });
    return {
      hash: createHash('sha256').update(statements.join('\n')).digest('hex').slice(0, 16),
      functions: statements.flatMap((statement) => /^export function (\w+)/.exec(statement)?.[1] ?? []),
      interfaces: new Map(interfaces),
    };
  } finally {
    api.close();
  }
}
