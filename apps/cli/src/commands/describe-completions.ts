import { Argument, type Command } from 'commander';

/** `rethread completions SHELL`. */
export interface TypedCompletions {
  command: 'completions';
  shell: string;
}

const EXAMPLES = `
Examples:
  source <(rethread completions bash)              in ~/.bashrc
  source <(rethread completions zsh)               in ~/.zshrc, behind compinit
  rethread completions fish > ~/.config/fish/completions/rethread.fish
  rethread completions powershell | Out-String | Invoke-Expression`;

/** Adds what `completions` takes. */
export function describeCompletions(command: Command, found: (typed: TypedCompletions) => void): void {
  command
    .description('Prints what completes command lines in a shell.')
    .addArgument(new Argument('<SHELL>', 'your shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .addHelpText('after', EXAMPLES)
    .action((shell: string) => found({ command: 'completions', shell }));
}
