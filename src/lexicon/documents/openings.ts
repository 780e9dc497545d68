/** Words that open the parts of documents that are no articles, or no news: headings, labels, salutations. One row a sort. */
import { say } from "../say";
import type { DocumentSign } from "./sign";

export interface OpeningRow extends DocumentSign {
  /** In lower case, with commas between: a whole heading or label; with `…` behind it, its beginning. */
  readonly openings: string;
  /** So many different ones must stand in the document. */
  readonly fewest: number;
  /** Only in the first lines. */
  readonly atTop?: true;
}

/** What counts as the first lines: so many passages. */
export const TOP_PASSAGES = 4;

export const OPENING_ROWS: readonly OpeningRow[] = [
  {
    about: "header",
    openings: `
      opinion, opinions, editorial, editorials, column, columnist, op-ed, commentary, comment is free,
      viewpoint, perspective, guest column, guest essay, guest post, letter to the editor, letters to the
      editor, letters, to the editor, dear editor, dear sir…, review, book review, film review, theatre review,
      music review, restaurant review, essay, first person, from the editor, our view
    `,
    fewest: 1,
    atTop: true,
    speaksFor: "opinion",
    weight: 12,
    because: say`it says so at its top`,
    example: "Opinion",
  },
  {
    about: "minutes",
    openings: `
      minutes, minutes of…, draft minutes…, meeting minutes…, present, attendees, attendance, in attendance,
      apologies, apologies for absence, absent, also present, chair, chairperson, minute taker, note taker,
      quorum, matters arising, any other business, aob, action, actions, action items, action points, decision,
      decisions, resolved, next meeting, date of next meeting, close of meeting, adjournment, call to order,
      approval of the minutes, approval of minutes, minutes of the last meeting, minutes of the previous
      meeting, correspondence, treasurer's report, chair's report, declarations of interest
    `,
    fewest: 2,
    speaksFor: "other",
    weight: 6,
    because: say`it has the headings of minutes`,
    example: "Apologies: Ada Berg",
  },
  {
    about: "agenda",
    openings: `
      agenda, draft agenda…, agenda for…, agenda of…, meeting agenda…, meeting notes…, notes from…, notes of…,
      order of business, time and place, welcome and apologies, welcome, introductions, discussion, any other
      business, closing, public questions, questions from the floor, for discussion, for decision, for
      information
    `,
    fewest: 2,
    speaksFor: "other",
    weight: 5,
    because: say`it has the headings of an agenda or of notes`,
    example: "Any other business",
  },
  {
    about: "recipe",
    openings: `
      ingredients, for the filling, for the dough, for the sauce, for the topping, method, directions,
      preparation, to serve, serves…, makes…, prep time, cook time, cooking time, preparation time, total time,
      equipment, servings
    `,
    fewest: 2,
    speaksFor: "other",
    weight: 6,
    because: say`it has the headings of a recipe`,
    example: "Ingredients",
  },
  {
    about: "vita",
    openings: `
      curriculum vitae, cv, résumé, resume, profile, personal statement, experience, work experience,
      professional experience, employment, employment history, education, education and training,
      qualifications, skills, key skills, languages, references, referees, interests, certifications, awards,
      publications, volunteering, personal details, contact, address, phone, telephone, e-mail, email
    `,
    fewest: 4,
    speaksFor: "other",
    weight: 6,
    because: say`it has the headings of a curriculum vitae`,
    example: "Work experience",
  },
  {
    about: "paper",
    openings: `
      abstract, keywords, key words, introduction, background, related work, literature review, materials and
      methods, methods, method, methodology, data, experiment, experiments, results, findings, results and
      discussion, discussion, limitations, conclusion, conclusions, future work, acknowledgements,
      acknowledgments, references, bibliography, appendix…, table 1, figure 1, fig. 1, corresponding author,
      doi, competing interests, funding
    `,
    fewest: 3,
    speaksFor: "other",
    weight: 6,
    because: say`it has the headings of a paper`,
    example: "Materials and methods",
  },
  {
    about: "paperLabels",
    openings: `
      abstract, keywords, key words, doi, corresponding author, received, accepted, p-value
    `,
    fewest: 2,
    speaksFor: "other",
    weight: 6,
    because: say`it has the labels of a paper`,
    example: "Keywords: dredging, sedimentation",
  },
  {
    about: "manual",
    openings: `
      installation, install, installing, usage, use, how to use, using…, quick start, quickstart, getting
      started, requirements, prerequisites, dependencies, configuration, options, settings, setup, set-up,
      build, building, running, running the tests, tests, testing, examples, example, api, commands, features,
      contributing, licence, license, credits, acknowledgements, known issues, roadmap, changelog,
      troubleshooting, support, faq, overview, description, synopsis, name, see also, author, authors, bugs,
      exit status, environment, files, notes, parameters, returns, arguments, maintenance, cleaning, safety,
      warnings, before you start, before you begin, what you need, you will need, tools, step 1…, step 2…, step
      3…, step one, step two, parts list, in the box, storage, technical data, warranty, note, warning, caution,
      tip, important
    `,
    fewest: 3,
    speaksFor: "other",
    weight: 6,
    because: say`it has the headings of a manual`,
    example: "Getting started",
  },
  {
    about: "changelog",
    openings: `
      changelog, change log, release notes, release notes…, unreleased, what's new, what's changed, added,
      changed, fixed, removed, deprecated, security, new features, bug fixes, breaking changes, improvements,
      known issues, version…, release…
    `,
    fewest: 2,
    speaksFor: "other",
    weight: 6,
    because: say`it has the headings of a changelog`,
    example: "Fixed",
  },
  {
    about: "contract",
    openings: `
      terms of use…, terms of service…, terms and conditions…, privacy policy…, licence agreement…, license
      agreement…, end user licence agreement, cookie policy, definitions, interpretation, acceptance of these
      terms, acceptance of terms, acceptance, grant of licence, grant of license, permission, permitted use,
      permitted uses, your account, accounts, fees, payment, restrictions, conditions, limitation of liability,
      liability, no warranty, disclaimer, disclaimer of warranty, indemnity, indemnification, termination,
      governing law, applicable law, changes to these terms, changes, severability, entire agreement, notices,
      data we collect, how we use your data, your rights, cancellation, refunds, copyright, contact us,
      preamble, schedule, the parties, term, general, scope
    `,
    fewest: 3,
    speaksFor: "other",
    weight: 6,
    because: say`it has the headings of a contract`,
    example: "Limitation of liability",
  },
  {
    about: "letter",
    openings: `
      dear…, hi, hello, hi all, to whom it may concern, my dear…, yours sincerely, yours faithfully, yours
      truly, yours, sincerely, sincerely yours, kind regards, warm regards, best regards, best wishes, with best
      wishes, warmest wishes, regards, best, cheers, thanks, many thanks, thank you, love, lots of love, p.s,
      ps, enc, re, ref, our ref, your ref
    `,
    fewest: 2,
    speaksFor: "other",
    weight: 6,
    because: say`it is written as a letter`,
    example: "Yours sincerely",
  },
  {
    about: "survey",
    openings: `
      questionnaire, survey, survey of…, reader survey, question 1, question 2, question 3, q1, q2, q3, section
      a, section b, about you, please tick…, tick one…, tick all…, please choose…, choose one…, on a scale…,
      strongly agree, agree, neither agree nor disagree, disagree, strongly disagree, don't know, prefer not to
      say, your age, your answer, comments, thank you for taking part, thank you for your time
    `,
    fewest: 3,
    speaksFor: "other",
    weight: 6,
    because: say`it has the questions of a survey`,
    example: "Please tick one box",
  },
  {
    about: "tale",
    openings: `
      chapter…, prologue, epilogue, part one, part two, part three, book one, book two, the end, act i…, act 1,
      act one, scene…, scene 1, int. …, ext. …, fade in, fade out, cut to, exeunt, dramatis personae, curtain, *
      * *
    `,
    fewest: 1,
    speaksFor: "other",
    weight: 5,
    because: say`it has the chapters or scenes of a tale`,
    example: "Chapter Four",
  },
  {
    about: "song",
    openings: `
      verse, verse 1, verse 2, verse 3, chorus, bridge, pre-chorus, refrain, outro, intro
    `,
    fewest: 2,
    speaksFor: "other",
    weight: 6,
    because: say`it has the parts of a song`,
    example: "[Chorus]",
  },
  {
    about: "todo",
    openings: `
      to do, to-do, todo, todos, to do list, this week, next week, today, tomorrow, doing, done, in progress,
      backlog, waiting for, waiting on, some day, someday, someday/maybe, next steps, next, later, urgent,
      ideas, shopping, errands, calls, follow up, open points, open questions, blocked
    `,
    fewest: 2,
    speaksFor: "other",
    weight: 4,
    because: say`it has the headings of a to-do list`,
    example: "Waiting for",
  },
  {
    about: "faq",
    openings: `
      faq, faqs, frequently asked questions, questions and answers, common questions, questions
    `,
    fewest: 1,
    speaksFor: "other",
    weight: 2,
    because: say`it answers common questions`,
    example: "Frequently asked questions",
  },
  {
    about: "encyclopaedia",
    openings: `
      etymology, geography, climate, demographics, history, early history, early life, early life and education,
      early years, career, personal life, later life, later years, death and legacy, legacy, death, works,
      selected works, bibliography, references, external links, further reading, see also, notes, sources,
      transport, economy, culture, governance, government, notable people, population, flora and fauna, ecology,
      taxonomy, distribution, habitat, description, characteristics, in popular culture, awards and honours,
      twin towns, landmarks, religion, sport, education
    `,
    fewest: 3,
    speaksFor: "other",
    weight: 6,
    because: say`it has the headings of an encyclopaedia`,
    example: "Early life and education",
  },
  {
    about: "factSheet",
    openings: `
      fact sheet, factsheet, press kit, media kit, at a glance, key facts, key figures, facts and figures,
      facts, about, about us, company profile, founded, headquarters, employees, turnover, revenue, owner,
      owners, ownership, management, directors, capacity, length, width, beam, draught, speed, built, builder,
      opened, opening hours, admission, area, population, website, web, press contact, media contact, photos,
      logo, logos, downloads
    `,
    fewest: 4,
    speaksFor: "other",
    weight: 6,
    because: say`it has the labels of a fact sheet`,
    example: "Founded: 1911",
  },
  {
    about: "speech",
    openings: `
      speech…, remarks…, address by…, address to…, address at…, keynote…, opening remarks…, closing remarks…,
      sermon…, eulogy…, toast…, lecture…, transcript, automatic transcript…, transcript of…, full transcript…,
      hearing transcript…, check against delivery, as delivered, as prepared for delivery
    `,
    fewest: 1,
    atTop: true,
    speaksFor: "other",
    weight: 5,
    because: say`it says at its top that it is a speech or a transcript`,
    example: "Remarks by the harbour master at the opening of the slipway",
  },
  {
    about: "title",
    openings: `
      glossary, glossary of…, index, contents, table of contents, list of…, terms, abbreviations, dictionary,
      requirements, readme, licence, license, cover letter, witness statement, statement of…, affidavit, poem,
      poems, lyrics, recipe, shopping list, packing list, diary, journal, memo, to all…, to: all…, to
      everybody…, memorandum, notes, my notes, draft notes, fiction, short story, a short story, a story, novel,
      template, checklist
    `,
    fewest: 1,
    atTop: true,
    speaksFor: "other",
    weight: 8,
    because: say`it says at its top what it is`,
    example: "Glossary of harbour terms",
  },
];
