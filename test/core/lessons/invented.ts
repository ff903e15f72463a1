/** Lessons invented for the tests: the level that a careful reader gives, and the text of the Lessons part. */
import type { Lesson } from '../../../src/core/story.ts';

export type InventedLesson = readonly [level: Lesson['level'], text: string];

/** The first half, which was read while the detection was written. */
export const SEEN: readonly InventedLesson[] = [
  [
    'applied',
    'I had mistaken a nod for a yes. At the end of each handover I now ask the next nurse to tell me the plan back in her own words. In the last winter season that caught four wrong drips before they were started.',
  ],
  [
    'applied',
    'I used to price from memory. These days every quote goes through a sheet that my partner built with me, and no van leaves before it is signed. The bakery job in March came in 2% under the quote.',
  ],
  [
    'applied',
    'What I took for calm was fear of asking. Whenever a drawing leaves me unsure, I ring the architect before noon. On the library roof I rang twice, and both times the drawing was wrong.',
  ],
  [
    'applied',
    'I learned that a class that is quiet has not necessarily understood. I added a two-minute exit card to each lesson. Since September the share of pupils who fail the Friday test has dropped from 30% to 12%.',
  ],
  [
    'applied',
    'I had hidden behind the forecast. My rule is now that a forecast older than a week is thrown away. Our depot took the rule over in the spring, and the one in Leeds has asked for the form.',
  ],
  [
    'applied',
    'I realised that I answer the person who shouts and not the one who waits. I set up a board with the oldest ticket on top, and we clear the top row before lunch. Nobody has waited longer than two days since then.',
  ],
  [
    'applied',
    'I never asked what the customer would do with the shelf. Before every fitting I now stand in the room for five minutes and ask who will use it. When we did the surgery in Hull that question saved a second visit.',
  ],
  [
    'mechanism',
    'I learned that I say yes in meetings because I want them to end. I now answer every request for a date on the next morning, in writing.',
  ],
  ['mechanism', 'Since then no order above £500 goes out without a second pair of eyes.'],
  [
    'mechanism',
    'I had trusted the label on the drum. I keep a strip test in my apron and use it on every drum before I open it.',
  ],
  [
    'mechanism',
    'My rule now: if I cannot explain the change to the night shift in two sentences, it waits until Monday.',
  ],
  [
    'mechanism',
    'Each lesson plan that I write has a line at the top that says what I will drop if the bell comes early.',
  ],
  ['mechanism', 'I wrote a checklist for the handover of the till, and it hangs beside the safe.'],
  [
    'mechanism',
    'I understood that a promise to a tenant is a promise even if nobody writes it down. So I write each of them into the diary while I am still at the door.',
  ],
  [
    'mechanism',
    'Every Thursday I go through the open orders with the driver, and the two of us decide together what can slip.',
  ],
  ['insight', 'I learned that I rush exactly when I am proud of a piece of work.'],
  ['insight', 'I had confused being liked by the crew with being trusted by it.'],
  [
    'insight',
    'I realised that my estimate had been a wish: I had counted the hours of laying the tiles and none of the hours of drying.',
  ],
  [
    'insight',
    'It showed me that I listen to parents in order to answer them, not in order to understand them.',
  ],
  [
    'insight',
    'Looking back, I had treated the night shift as people who carry out what the day shift decides.',
  ],
  ['platitude', 'I learned how important good planning is.'],
  ['platitude', 'Patience is a virtue, and hard work pays off in the end.'],
  ['platitude', 'In future I will communicate better and make sure that everyone is on the same page.'],
  ['platitude', 'This experience made me a stronger and more confident nurse.'],
  ['platitude', 'I learned so much, and I am grateful for the opportunity to grow.'],
  ['platitude', 'You should always expect the unexpected.'],
  ['platitude', 'I now pay more attention to detail and try to stay calm under pressure.'],
  ['platitude', 'Good teams win together and lose together.'],
  ['none', ''],
  ['none', ''],
];

/** The second half, first read by the detection when it was finished. */
export const UNSEEN: readonly InventedLesson[] = [
  [
    'applied',
    'I had read silence on the ward as agreement. I end each briefing with the question “what would make this go wrong tonight?” and wait until somebody answers. Two weeks later a porter named the broken lift, and we moved the transfer.',
  ],
  [
    'applied',
    'I learned that I defend a plan harder the worse I feel about it. Now I hand a new plan to the colleague who likes it least before I show it to anyone else. She found the gap in this year’s rota within an hour.',
  ],
  [
    'applied',
    'The invoice had been right and the customer still felt cheated, because I had never said what was not included. Each offer I send has a second page, “not in this price”. Complaints about extras went from nine a month to one.',
  ],
  [
    'applied',
    'I had been testing my own translation with my own eyes. Someone who has not seen the source text reads every leaflet before it is printed. In November that reader stopped a dosage that was wrong by a factor of ten.',
  ],
  [
    'applied',
    'My mistake was to think that a new oven needs no trial. I bake one tray on the day before every market, whatever the forecast says. Last summer I threw away one tray instead of the 200 loaves it would have been.',
  ],
  [
    'applied',
    'I understood that I had been managing the budget line and not the building. Since then I walk the site on the first of each month with the caretaker. We have had no burst pipe in three winters.',
  ],
  [
    'applied',
    'I stopped taking orders by telephone; every order is confirmed by a text that the customer has to answer. The wrong-size returns fell by half in the first quarter, and my sister’s shop does the same now.',
  ],
  [
    'applied',
    'I learned to ask the quietest driver first. At my present depot I began with that on day one, and it brought up a blind corner that nobody had reported.',
  ],
  [
    'mechanism',
    'I had taken the silence of the supplier for good news. If I have heard nothing by Wednesday noon, I call.',
  ],
  ['mechanism', 'Nothing goes to the printer now until a pupil has read it aloud to me.'],
  [
    'mechanism',
    'I moved the risk list from the appendix to page one of the report, where the board has to turn past it.',
  ],
  [
    'mechanism',
    'From then on I have kept a notebook of the things that I decided not to do, and I read it before I plan a new term.',
  ],
  [
    'mechanism',
    'I learned that a crane plan is only as good as the ground under it. For each lift I get the ground report signed by the engineer first, and without the signature the crane stays on the road.',
  ],
  [
    'mechanism',
    'I give two numbers when somebody asks me how long a job takes: the day by which it may be done and the day by which it will be.',
  ],
  ['mechanism', 'The shop now closes ten minutes early on Saturdays so that two of us count the till.'],
  ['mechanism', 'I no longer agree to a deadline in the same meeting in which I hear of it.'],
  [
    'mechanism',
    'What has changed is my calendar: there is an hour on Friday that belongs to the apprentice, and I do not give it away.',
  ],
  ['insight', 'I found out that my team had stopped bringing me bad news because of the face I make.'],
  ['insight', 'I had optimised for the inspector’s visit and not for the children.'],
  ['insight', 'Until then I had thought that a quick answer was a kind one.'],
  ['insight', 'I see now that I gave the tenant a reason when she needed a date.'],
  ['insight', 'What I called delegation was handing over the work and keeping the decisions.'],
  ['platitude', 'I learned that honesty is the best policy.'],
  ['platitude', 'It taught me the value of listening and being flexible.'],
  ['platitude', 'Next time I will plan more carefully and start earlier.'],
  ['platitude', 'Mistakes happen, and what counts is how we deal with them.'],
  ['platitude', 'All in all it was a valuable experience from which I grew a lot as a person.'],
  ['platitude', 'A chain is only as strong as its weakest link, and that goes for every kitchen.'],
  ['platitude', 'I will never let that happen again.'],
  ['none', ''],
];

/** Short lessons in other voices, some of them written to mislead. */
export const HARDER: readonly InventedLesson[] = [
  [
    'applied',
    'The big takeaway for me was to validate assumptions with data early. On my next project I ran a two-week spike first, which exposed the throughput problem and saved us roughly a quarter of rework.',
  ],
  [
    'applied',
    'I started a pre-mortem with the whole team at the kickoff of each project. It has flagged four serious risks over the last year, two of which would have sunk the launch.',
  ],
  [
    'applied',
    'Today I block thirty minutes after every client call to write up what was agreed. The client has since told my boss that we are the only vendor that never asks the same thing twice.',
  ],
  [
    'applied',
    'My blind spot was that I equate urgency with importance. I sort my list every morning by who is hurt if it slips. Last quarter I dropped six things and nobody noticed.',
  ],
  [
    'applied',
    'The thing I changed is that I ask for a second opinion on any diagnosis after a twelve-hour shift. In two of the eleven cases since, the second opinion was right and I was wrong.',
  ],
  [
    'applied',
    'We introduced a rule that any menu change has to be cooked by the newest cook before it goes live. Returns have gone down from eight a night to one.',
  ],
  [
    'applied',
    'I now share drafts when they are 30% done. My editor says she has stopped dreading my deadlines.',
  ],
  [
    'applied',
    'I built a small script that compares the two ledgers each night. It caught a duplicate payment of $4,100 in its first month.',
  ],
  [
    'applied',
    'That failure gave me my onboarding template: role, first win, first conversation. I have used it with five hires and all five hit their first milestone on time.',
  ],
  ['mechanism', 'As a result I keep a decision journal and review it at the end of each sprint.'],
  [
    'mechanism',
    'These days, I will not sign off a shipment unless I have seen the temperature log with my own eyes.',
  ],
  [
    'mechanism',
    'I make it a point to walk the floor at shift change and ask each lead for one thing that worries them.',
  ],
  ['mechanism', 'Our release checklist has a new first item: who can turn this off, and have they tried?'],
  [
    'mechanism',
    'Whenever I catch myself saying “it should be fine”, I stop and write down what would have to be true.',
  ],
  ['mechanism', 'I have made it a habit to call the parent before the letter goes out.'],
  ['mechanism', 'Every estimate I give comes with the three assumptions that it stands on.'],
  ['mechanism', 'I block Friday afternoons for reviewing my own work, and no meeting goes there.'],
  [
    'mechanism',
    'I asked our planner to add a field for it, and the order cannot be saved while that field is empty.',
  ],
  ['mechanism', 'The habit I took from it: before I answer an angry email, I ring the person.'],
  [
    'insight',
    'Looking back, the real problem was that I was solving for speed when the client needed certainty.',
  ],
  ['insight', 'It made me see that I had been protecting my image, not the project.'],
  ['insight', 'I came to understand that delegating without context is just dumping work on people.'],
  ['insight', 'I had assumed that everyone read the plan the way I did.'],
  ['insight', 'The lesson for me was that my silence in that meeting was a decision.'],
  ['insight', 'I was so focused on the drawing that I never looked at the site.'],
  ['platitude', 'The experience taught me to be adaptable and to always keep learning.'],
  ['platitude', 'I learned that you cannot succeed without a great team behind you.'],
  ['platitude', 'Going forward I will ensure better communication with stakeholders.'],
  ['platitude', 'I realised that planning and communication are essential for any project.'],
  ['platitude', 'It was a great learning experience, and I would not change a thing.'],
  ['platitude', 'Success is a team sport.'],
  ['platitude', 'I am now a more empathetic and effective leader.'],
  ['platitude', 'I learned to be more patient and to trust the process.'],
  ['platitude', 'Since then I always try to do my best and to stay positive.'],
  ['platitude', 'In the end, what matters is that you get up again after you fall.'],
  ['platitude', 'I learned not to take things personally.'],
  ['platitude', 'Taking ownership is the mark of a true professional.'],
  ['platitude', 'I will definitely be more proactive next time.'],
  ['platitude', 'Collaboration beats competition every time.'],
  ['platitude', 'I now understand how crucial it is to set clear expectations.'],
  ['platitude', 'Details matter.'],
  ['platitude', 'Always measure twice and cut once.'],
  ['platitude', 'I learned the value of humility.'],
  ['platitude', 'Never assume anything.'],
  ['platitude', 'Hard work and dedication always win in the end.'],
  ['platitude', 'Honesty builds trust, and trust builds teams.'],
  ['platitude', 'I now know that preparation is half the battle.'],
  ['platitude', 'Good communication would have solved it all.'],
  ['platitude', 'I try to be more careful these days.'],
  ['platitude', 'We all learned to work better together.'],
  ['platitude', 'I learned not to panic and to keep a cool head.'],
  ['platitude', 'Every cloud has a silver lining.'],
  ['platitude', 'There is always room for improvement.'],
  ['platitude', 'I came away from it humbled and wiser.'],
  ['platitude', 'One should always ask for help when one needs it.'],
  ['platitude', 'I realised how much I love this job.'],
  ['platitude', 'From that day on I have taken my responsibilities more seriously.'],
  ['platitude', 'A good teacher never stops learning.'],
  ['platitude', 'It reminded me that people come first.'],
  ['platitude', 'I will make sure that it does not happen again.'],
  ['platitude', 'What does not kill you makes you stronger, as they say.'],
  ['platitude', 'Leadership means taking responsibility.'],
  ['platitude', 'You have to be flexible in this line of work.'],
  ['platitude', 'I am more organised now and I communicate more.'],
  ['platitude', 'It was an eye-opener for me in many ways.'],
  ['platitude', 'Since then I always give 110 per cent.'],
  ['platitude', 'We came out of it as a stronger team.'],
  ['platitude', 'I now value honest feedback more than ever.'],
  ['mechanism', 'No pallet goes on the rack now until two people have read the label out loud.'],
  [
    'mechanism',
    'I had let the loudest customer set the order of my day. I keep a queue on the wall behind the counter, and the only way up is the clock.',
  ],
  [
    'mechanism',
    'My van has a laminated card on the dashboard: gas, water, keys, and I touch each before I leave a house.',
  ],
  ['mechanism', 'Since that week the second signature on any transfer above £2,000 is not mine.'],
  ['mechanism', 'I read every contract twice now, once for what it says and once for what it leaves out.'],
  [
    'mechanism',
    'At the start of each term I sit down with the caretaker and the cook and go through the calendar line by line.',
  ],
  ['mechanism', 'We agreed that nobody climbs alone any more, and the rota shows pairs only.'],
  [
    'mechanism',
    'Whoever opens the pharmacy checks the fridge log first; I put that line on top of the opening sheet myself.',
  ],
  ['mechanism', 'I keep my phone in the drawer during handovers.'],
  ['mechanism', 'I now ask two questions before I accept a job: who decides, and by when.'],
  [
    'applied',
    'I had priced the job I wanted and not the job there was. I now walk a site before I quote, with a tape and a torch. On the mill conversion in June that walk turned up a rotten beam, and the quote held.',
  ],
  [
    'applied',
    'I had thought that a rota is fair when everybody has the same number of nights. I ask for two wishes a month before I draw it. In the first year sick days on nights dropped from 41 to 23.',
  ],
  [
    'applied',
    'I used to send the plan and wait. Now I read the plan with each foreman on the telephone, and he tells me the first step. Last winter one of them stopped me: the crane could not reach.',
  ],
  [
    'applied',
    'Every recipe change goes to one shop for a week first. The rye loaf failed there in March, and only 40 people ever knew.',
  ],
  [
    'applied',
    'I made the checklist part of the cash-up sheet. The area manager has rolled it out to nine other branches.',
  ],
  [
    'applied',
    'I now tell a family what I do not know before I tell them what I do. Two of them have written to the ward about it.',
  ],
  ['insight', 'I had been proud of never needing help, and the bill for that pride was paid by my crew.'],
  ['insight', 'I learned that a parent who shouts is usually a parent who was not told.'],
  ['insight', 'What I had taken for efficiency was a fear of silence.'],
  [
    'insight',
    'I understood too late that the customer had been asking about trust and I had been answering about price.',
  ],
  ['insight', 'I did not see then that a rule without a reason is only an order.'],
  ['insight', 'Until that night I believed that experience replaces a checklist.'],
  ['platitude', 'It taught me to listen more and talk less.'],
  ['platitude', 'In hindsight everything is obvious, but that is how you grow.'],
  ['platitude', 'Respect is earned, not given.'],
  ['platitude', 'I learned that there is no substitute for good preparation.'],
  ['platitude', 'Nothing beats experience.'],
  ['platitude', 'I will always remember this and carry it with me.'],
  ['platitude', 'I became much more confident in my own judgement.'],
  ['platitude', 'We need to communicate more as a team, and I intend to.'],
  ['platitude', 'A project is only a success if everybody pulls in the same direction.'],
  ['platitude', 'I learned that it is okay to fail as long as you keep moving.'],
  ['platitude', 'From now on I double-check things before I send them.'],
  ['platitude', 'It showed me what a great team I have.'],
  ['insight', 'I had measured how busy we were and not how late.'],
  ['insight', 'I learned that a yes given in a corridor is worth less than a no given at a desk.'],
  ['insight', 'I realised that I had been teaching the lesson I liked to give.'],
  ['insight', 'My mistake was that I took the tallest person in the room for the foreman.'],
  ['insight', 'I was wrong about what the guests minded: it was the waiting, not the food.'],
  [
    'mechanism',
    'I ring two earlier customers of every supplier before I sign, and I write down what they hesitate over.',
  ],
  [
    'mechanism',
    'The keys now hang on a board with one hook for each room, and an empty hook at six means that I go and look.',
  ],
  [
    'mechanism',
    'I put a stop in the process: the press cannot start until the setter has scanned the drawing.',
  ],
  ['mechanism', 'When a parent writes to me in anger, I answer by telephone, on the same day.'],
  ['mechanism', 'I have a standing half hour with the night porter on Mondays.'],
  ['mechanism', 'These days I write the bad news in the first line of the report.'],
  ['mechanism', 'I no longer accept a handover without the chart between us.'],
  [
    'applied',
    'I now draw the wiring before I quote. In April that drawing showed me a second fuse box, and I quoted 1,200 euros more than I would have.',
  ],
  [
    'applied',
    'I had trusted the scale because it was new. We weigh a known stone on it each morning. It has been off three times since, and no batch was lost.',
  ],
  [
    'applied',
    'Each proposal now carries a page of what could go wrong, written by the person who likes it least. The page stopped a merger of two classes last year that parents would have hated.',
  ],
  [
    'applied',
    'I learned to let the apprentice speak first at the toolbox talk. On the school roof he was the one who saw the loose anchor.',
  ],
  [
    'applied',
    'Since then I count the tools out of the patient’s room aloud with a second nurse. We have not had a missing clamp in 19 months.',
  ],
];
