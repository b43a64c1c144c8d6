import { describe, expect, it, vi } from 'vitest';
import { mockBalanceProvider } from '../../../widget/sdk/providers/mock.ts';
import { broken, watched } from './lib/instance.ts';

describe('a command', () => {
  it('is run with what it is given, and answers', async () => {
    const { commands } = watched().upfront;
    commands.registerCommand('acme.add', (a, b) => Number(a) + Number(b));
    expect(await commands.executeCommand<number>('acme.add', 2, 3)).toBe(5);
  });

  it('cannot be registered twice, until the first is gone', () => {
    const { commands } = watched().upfront;
    const registration = commands.registerCommand('acme.do', () => {});
    expect(() => commands.registerCommand('acme.do', () => {})).toThrow(TypeError);
    registration.dispose();
    const second = commands.registerCommand('acme.do', () => {});
    registration.dispose();
    expect(commands.getCommands()).toContain('acme.do');
    second.dispose();
    expect(commands.getCommands()).not.toContain('acme.do');
  });

  it.each(['', ' ', 'acme do', 'acme..do', '.do', 3, null, 'x'.repeat(101)])('by no id such as %j is refused', (id) => {
    expect(() => watched().upfront.commands.registerCommand(id as string, () => {})).toThrow(
      'The id of a command must be words joined by dots',
    );
  });

  it('that does nothing is refused', () => {
    expect(() => watched().upfront.commands.registerCommand('acme.do', 'run' as never)).toThrow(
      'What the command acme.do does must be a function.',
    );
  });

  it('that nobody has registered, or that throws, rejects', async () => {
    const { commands } = watched().upfront;
    await expect(commands.executeCommand('acme.missing')).rejects.toThrow(
      'Nobody has registered the command acme.missing',
    );
    commands.registerCommand('acme.throw', broken);
    await expect(commands.executeCommand('acme.throw')).rejects.toThrow('broken on purpose');
  });

  it('is listed, sorted, internal ones where they are wanted', () => {
    const { commands } = watched().upfront;
    commands.registerCommand('_acme.internal', () => {});
    commands.registerCommand('acme.do', () => {});
    const builtIn = ['upfront.refresh', 'upfront.showAlternatives', 'upfront.showBreakdown'];
    expect(commands.getCommands()).toEqual(['_acme.internal', 'acme.do', ...builtIn]);
    expect(commands.getCommands(true)).toEqual(['acme.do', ...builtIn]);
  });

  it('built in asks for the balance', async () => {
    const { commands, credits } = watched().upfront;
    credits.registerBalanceProvider(mockBalanceProvider([{ balance: 1 }, { balance: 2 }]));
    await credits.refresh();
    expect(await commands.executeCommand('upfront.refresh')).toMatchObject({ credits: 2 });
  });

  it('built in that is about an action wants one', async () => {
    const { commands } = watched().upfront;
    await expect(commands.executeCommand('upfront.showBreakdown')).rejects.toThrow('pass an action');
  });
});

describe('a context', () => {
  it('of commands that fail is the caller’s, and nobody else’s', async () => {
    const { upfront, errors } = watched();
    const heard = vi.fn();
    upfront.commands.registerCommand('acme.throw', broken);
    await upfront.commands.executeCommand('acme.throw').catch(heard);
    expect(heard).toHaveBeenCalledOnce();
    expect(errors).toEqual([]);
  });
});
