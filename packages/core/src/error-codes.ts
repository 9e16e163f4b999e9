/** What a code means, and what to do where an error itself says nothing better. */
interface ErrorHelp {
  readonly meaning: string;
  readonly help: string;
}

/** Stable codes of everything that can go wrong on the way to a result. */
export const errorCodes = {
  "file-missing": {
    meaning: "There is no such file or folder.",
    help: "Check the spelling, and quote a path with spaces.",
  },
  "file-unreadable": {
    meaning: "The file is there and cannot be opened.",
    help: "Look at its permissions, and whether another program holds it.",
  },
  "file-empty": {
    meaning: "The file holds nothing, or white space only.",
    help: "Save the document again; it may be a copy that was cut off.",
  },
  "file-too-large": {
    meaning: "The file, or what is packed in it, is larger than a limit.",
    help: "Split it, or raise the limit in the configuration (docs/configuration.md#limits).",
  },
  "file-kind-unknown": {
    meaning: "Its bytes are none of a document that is read.",
    help: "Save it as Markdown, Word (.docx), PDF, HTML or plain text.",
  },
  "file-encoding": {
    meaning: "The text is in no encoding that is known.",
    help: "Save it as UTF-8.",
  },
  "file-damaged": {
    meaning: "The file is not what its first bytes say, or is cut off.",
    help: "Open it in the program that made it and save it anew.",
  },
  "file-encrypted": {
    meaning: "The file is behind a password or a protection of rights.",
    help: "Save a copy without it.",
  },
  "file-limit": {
    meaning: "Reading stopped at a limit: depth, number of parts, memory.",
    help: "Split the file, or save it anew; one that needs this much is damaged or hostile.",
  },
  "file-timeout": {
    meaning: "Reading or linting took longer than it may.",
    help: "Split the file, or raise limits.maxReadMilliseconds in the configuration.",
  },
  "nothing-matched": {
    meaning: "A folder or glob holds no document.",
    help: "Check the path, and what .gitignore, .clauselintignore and ignores leave out; --debug tells it.",
  },
  "config-missing": {
    meaning: "A configuration, playbook or waivers file that was named is not there.",
    help: "Check the path; it is relative to the current folder, or to the configuration that names it.",
  },
  "config-invalid": {
    meaning: "A configuration, playbook or waivers file cannot be read, or a part of it has the wrong shape.",
    help: "Mend the place that is named; docs/configuration.md shows every part.",
  },
  "config-unknown-key": {
    meaning: "There is no such key.",
    help: "Take the nearest name that is told, or look it up in docs/configuration.md.",
  },
  "config-unknown-rule": {
    meaning: "There is no such rule.",
    help: '"clauselint rules" lists them.',
  },
  "config-invalid-option": {
    meaning: "A severity, an option of a rule or another choice is none of those allowed.",
    help: '"clauselint rules RULE" shows the options of a rule.',
  },
  "config-unknown-preset": {
    meaning: "There is no such preset, file or installed package to extend.",
    help: 'A file begins with "./"; a package is installed beside the configuration.',
  },
  "config-cycle": {
    meaning: "Configurations extend each other in a circle.",
    help: "Take one of them out.",
  },
  "config-plugin": {
    meaning: "A plug-in is not there, is none, or adds something that exists already.",
    help: 'A file begins with "./"; a package is installed beside the configuration.',
  },
  usage: {
    meaning: "The command line, or what a program gives the library, makes no sense.",
    help: "clauselint --help lists every option.",
  },
  "format-unknown": {
    meaning: "There is no such format.",
    help: "Take one of those that --help lists, the name a plug-in gives, or a file that begins with “./”.",
  },
  "format-failed": {
    meaning: "A formatter of a plug-in, file or package broke off, or gave no text.",
    help: "Mend the formatter, or leave it out; the built-in formats do not need it.",
  },
  "output-unwritable": {
    meaning: "A report, baseline or configuration cannot be written.",
    help: "Name a file in a folder that can be written to.",
  },
  "baseline-missing": {
    meaning: "A baseline that was named is not there.",
    help: "Record one: clauselint baseline.",
  },
  "baseline-invalid": {
    meaning: "The baseline cannot be read, or a line of it is none.",
    help: "Mend or delete the line, or record it anew: clauselint baseline.",
  },
  "git-missing": {
    meaning: "The program git is not there.",
    help: "Install git, or leave --since and --staged out.",
  },
  "git-no-repository": {
    meaning: "The folder is in no git repository.",
    help: "Run it inside the repository, or leave --since and --staged out.",
  },
  "git-unknown-ref": {
    meaning: "There is no such commit, branch or tag.",
    help: "Fetch it first; a server often fetches one branch without its history.",
  },
  "git-failed": {
    meaning: "git could not say what has changed.",
    help: "Run the git command that is named, and mend what it says.",
  },
  "rule-failed": {
    meaning: "A rule broke off on a document; the findings of the others are there.",
    help: "Please report it with the document, or with what makes it special. The rule can be set to off until then.",
  },
  "rule-unknown": {
    meaning: "There is no rule of the name that was asked about.",
    help: '"clauselint rules" lists them.',
  },
  "clause-unknown": {
    meaning: "The document has no clause of that number or heading.",
    help: "clauselint --print-tree FILE shows all.",
  },
  "run-unfinished": {
    meaning: "The run broke off before its end: a program that it loads waits for ever, or ended it.",
    help: "Look in configurations, plug-ins and formatters that are programs for a promise that is never settled, or for what ends the run itself.",
  },
  internal: {
    meaning: "Something went wrong that should not.",
    help: "Please report it, with what clauselint doctor shows.",
  },
} as const satisfies Readonly<Record<string, ErrorHelp>>;

/** The stable code of an error, as docs/errors.md lists them. */
export type ErrorCode = keyof typeof errorCodes;
