// What web pages say around an article. Written from knowledge of the web's own conventions: share bars, menus, comment
// boxes, consent notices, and the house styles of news agencies for credits and picture lines (Reuters Handbook of
// Journalism; The Associated Press Stylebook). On the idea of finding such lines by their words, length and density:
// Kohlschütter, Fankhauser and Nejdl (2010), Boilerplate Detection using Shallow Text Features, WSDM.
// Entries are folded: lower case, letters and digits only, one space between words.

import {setOf} from "../words.js";

/** A line made of nothing but these words is a row of share buttons. */
export const SHARE = setOf(`
  share, shares, sharing, tweet, retweet, pin, save, print, email, mail, e, facebook, fb, twitter, x, whatsapp,
  messenger, telegram, viber, linkedin, pinterest, reddit, tumblr, flipboard, pocket, instagram, youtube, tiktok,
  threads, bluesky, mastodon, snapchat, skype, line, wechat, weibo, vk, mix, digg, evernote, sms, link, copy,
  copied, copylink, url, this, on, via, by, with, to, now, article, story, post, page, entry, bookmark, follow, us,
  like, google, plus, gmail, rss, feed, rate, gift, permalink, icon, more, the, a
`);

/** Words of a share bar that stand for it alone; the others need one of these beside them. */
export const SHARE_SURE = setOf(`
  share, shares, sharing, tweet, retweet, facebook, fb, twitter, whatsapp, messenger, telegram, viber, linkedin,
  pinterest, reddit, tumblr, flipboard, pocket, instagram, youtube, tiktok, threads, bluesky, mastodon, snapchat,
  skype, wechat, weibo, vk, digg, print, email, mail, copy, bookmark, follow, permalink, rss, pin
`);

/** Words of the bar of a player, beside figures. */
export const PLAYER_WORDS = setOf(`
  listen, to, this, the, a, story, article, audio, video, report, play, pause, stop, now, min, mins, minute,
  minutes, sec, secs, seconds, speed, playback, read, aloud, player, loading, volume, mute, unmute, duration,
  current, time, remaining, watch, live, replay
`);

/** Of these, the ones that a bar must have. */
export const PLAYER_SURE = setOf("listen, play, playback, player, audio, pause, replay");

/** A line that is exactly this. */
export const WHOLE = {
  menu: setOf(`
    home, menu, main menu, search, navigation, close navigation, skip to content, skip to main content,
    skip navigation, sign in, sign up, sign out, log in, login, log out, logout, register, my account, account,
    subscribe, subscribe now, subscriptions, about us, contact us, faq, faqs, advertise, advertise with us,
    privacy policy, privacy notice, cookie policy, cookies, cookie settings, terms of use, terms of service,
    terms and conditions, imprint, impressum, sitemap, site map, accessibility, media kit, newsletters, newsletter,
    rss, e paper, epaper, apps, shop, store, back, back to top, scroll to top, top, return to top, go to top,
    to the top, more, see all, view all, show all, all, show more, load more, see more, show less, read more,
    learn more, find out more, continue reading, read full article, view more, click here, close, ok, accept,
    accept all, accept cookies, agree, i agree, got it, reject all, manage cookies, manage preferences, cancel,
    submit, send, go, previous, prev, next, older, newer, follow, followed, following, edition, site index,
    sections, all sections, our network, social media, talk to us, chat with us, editorial standards, our team,
    work with us, who we are, report an error, listen, listen to this article, text size, font size, dark mode,
    print page, high views, views, buy now, classifieds
  `),
  section: setOf(`
    news, latest, latest news, breaking, breaking news, world, world news, national, international, local,
    local news, regional, politics, business, business news, economy, markets, money, finance, opinion, opinions,
    editorial, editorials, comment, analysis, sport, sports, football, cricket, tennis, golf, technology, tech,
    science, health, environment, climate, culture, arts, entertainment, celebrity, music, movies, film, tv, books,
    food, travel, style, lifestyle, life, fashion, education, religion, photos, photo, pictures, gallery, galleries,
    video, videos, live, live tv, watch live, audio, features, in depth, magazine, uk, us, usa, europe, asia,
    africa, middle east, americas, australia, china, india, russia, about, contact, help, careers, jobs,
    advertising, privacy, terms, legal, disclaimer, disclosure, press, archive, archives, podcasts, podcast, events,
    language, english, explore, policies, connect, feedback, corrections, weather, horoscope, horoscopes, crossword,
    puzzles, games, obituaries
  `),
  comments: setOf(`
    comments, comment, no comments, no comments yet, 0 comments, leave a comment, leave a reply, leave your comment,
    post a comment, add a comment, write a comment, add comment, post comment, view comments, show comments,
    hide comments, read comments, see comments, load comments, join the conversation, join the discussion,
    start the conversation, be the first to comment, tap to comment, click to comment, comments are closed,
    comments closed, comments are off, top comments, all comments, reader comments, cancel reply, reply, sort by,
    sign in to comment, log in to comment, login to comment, have your say, recent comments, most recommended,
    report abuse
  `),
  stories: setOf(`
    related, related news, related articles, related article, related stories, related story, related posts,
    related post, related content, related topics, related tags, related links, related video, related videos,
    related coverage, related items, you may also like, you might also like, you may like, you might like,
    we recommend, recommended, recommended for you, recommended stories, recommended reading, recommended articles,
    suggested, suggested for you, more stories, more news, more articles, more posts, more like this,
    more on this story, more on this topic, more on this, more from the web, more top stories, most popular,
    most read, most viewed, most shared, most commented, most watched, most recent, popular, popular posts,
    popular stories, popular now, popular news, trending, trending news, trending stories, trending topics,
    trending articles, whats trending, whats hot, in other news, other news, other stories, other articles,
    top news, top stories, top headlines, top videos, headlines, latest headlines, latest stories, latest articles,
    latest posts, latest videos, latest updates, recent posts, recent news, recent articles, recent stories,
    recent videos, read next, next up, what to read next, next article, previous article, next story,
    previous story, next post, previous post, older posts, newer posts, older posts newer posts, previous posts,
    dont miss, dont miss this, must read, must reads, must see, also read, read also, also in this section, also,
    see also, also see, also on this site, editors picks, editors pick, editors choice, staff picks, from the web,
    around the web, from around the web, elsewhere, from our partners, from our network, promoted stories,
    promoted content, sponsored stories, sponsored content, paid content, partner content, partner stories,
    featured, featured stories, featured posts, featured articles, featured video, featured videos, watch next,
    keep reading, more coverage, further reading, in this article, in this story, in case you missed it, just in,
    today's top stories, todays top stories, quick links, continue exploring, explore more, more reading
  `),
  tags: setOf(`
  tags, tag, topics, topic, filed under, categories, category, keywords, labels, posted in, related tags
`),
  about: setOf(`
    about the author, about the authors, about the writer, author, the author, about author, meet the author,
    written by, contributors, more from this author, more by this author, more from author, author bio,
    view all posts, view profile, full bio
  `),
  ads: setOf(`
    advertisement, advertisements, advertising, advertise banner, advert, adverts, ad, ads, sponsored,
    sponsored post, sponsor, sponsored by, sponsored content, sponsored links, sponsored article, sponsored story,
    paid post, paid content, promoted, promoted content, partner content, paid partnership, paid partner content,
    advertorial, branded content, banner, ad banner, story continues below advertisement, story continues below,
    article continues below, article continues below advertisement, article continues after advertisement,
    story continues after advertisement, content continues below, continue reading below,
    advertisement continue reading below, advertisement article continues below this ad,
    article continues below this ad, scroll to continue, advertisement scroll to continue, scroll down to continue,
    skip ad, skip this ad, skip advertisement, click to skip ad, remove ads, ad choices, adchoices, report this ad,
    why this ad, advertise here, your ad here, continue below
  `),
  media: setOf(`
    play, pause, replay, mute, unmute, play video, watch video, video player, loading, loading video, now playing,
    watch now, watch live, caption, hide caption, toggle caption, enlarge this image, enlarge, view gallery,
    open gallery, launch gallery, view slideshow, slideshow, fullscreen, full screen, exit full screen, more videos,
    media playback is unsupported on your device, your browser does not support the video tag,
    this video is not available, video unavailable, transcript, image, images, photos, photo gallery, in pictures,
    zoom, previous next, prev next, view photos
  `),
  apps: setOf(`
    google play, app store, apple app store, get it on google play, download on the app store, download the app,
    get the app, download our app, available on the app store, apple store, play store, app gallery, appgallery
  `)
} as const;

/** A line of limited length that begins with this. */
export const STARTS = {
  stories: setOf(`
    also read, read also, read more, read more about, read next, read, see also, see more, also see, also watch,
    watch, more, more from, more in, more on, related, related story, related stories, related article,
    related articles, related post, related coverage, must read, recommended, dont miss, do not miss, next,
    previous, next article, previous article, next post, previous post, in pictures, also on, trending,
    most read in, most popular in, latest from, other stories, you may also like, more stories from,
    more stories like this, explore, continue reading, click here, for more, for the latest, to read more,
    find more, see all
  `),
  asks: setOf(`
    sign up, subscribe, download, download now, join our, join us, join the conversation, follow us, follow,
    like us, get our, get the latest, get breaking, get more, get updates, get unlimited, install, support our,
    support us, donate, become a member, become a subscriber, become a patron, stay up to date, stay informed,
    stay connected, stay updated, stay tuned, never miss, keep up with, check out our, start your free trial,
    to see the latest, to get the latest, enter your email, buy now, click to subscribe, connect with us,
    have a tip, got a tip, send us, email us, contact us, listen to our, watch our, add us on,
    turn on notifications, enable notifications, allow notifications, our newsletter, visit our, find us
  `),
  comments: setOf(`
    one thought on, leave a reply, leave a comment, comments are, your email address will not, required fields are,
    save my name, post a comment, sign in to comment, log in to comment, login to post, you must be logged in,
    notify me of, please log in, be the first to comment, be the first to post, add your comment,
    you are commenting using, this site uses akismet, notify of, view all comments, join the conversation,
    readers comments, show comments
  `),
  tags: setOf(`
  tags, tag, topics, topic, filed under, categories, category, keywords, posted in, posted under, labels
`),
  legal: setOf(`
    copyright, all rights reserved, all content, this material may not, the material on this site, terms of,
    privacy policy, privacy notice, powered by, we use cookies, this website uses cookies, this site uses cookies,
    by using this, by continuing to, by clicking, by signing up, by subscribing, cookie, by submitting,
    use of this site, this site is protected, a division of, part of the, our standards, do not sell,
    your california privacy, your privacy, we value your privacy, site by, website by, designed by, theme by,
    proudly powered by, we and our partners, this post may contain, this article may contain, this post contains,
    this article contains affiliate, disclaimer, the views expressed, views expressed in, opinions expressed,
    the opinions expressed, we may earn, we earn, as an amazon associate, when you purchase, if you buy,
    these are external links, javascript is, please enable, you need to enable, your browser
  `),
  media: setOf(`
  media playback, play video, watch live, view slideshow, loading, now playing, scroll to, tap to, click to, swipe
`),
  credit: setOf(`
    reporting by, additional reporting by, editing by, writing by, compiled by, with reporting by,
    with reporting from, with additional reporting, with inputs from, with input from, with agency inputs,
    with assistance by, with assistance from, with help from, contributing, contributors, inputs from,
    with files from, with agencies, with contributions from, source, sources, sources by, source by,
    original source, courtesy, news source, via, written with, text by, information from, credit, agencies, agency,
    from agencies, from news services, from wire reports, from staff and wire, wire reports, staff and agencies,
    staff with agencies, this story was originally published, this article was originally published,
    this article originally appeared, this story originally appeared, originally published, first published in,
    republished from, this article is republished, the associated press contributed, reuters contributed,
    afp contributed
  `),
  stamp: setOf(`
    published, published on, published at, first published, updated, updated on, last updated, last modified,
    posted, posted on, posted at, date, modified, created, issued, released, uploaded, as of, reviewed
  `)
} as const;

/** A line of limited length that has this somewhere: what it says is about the page, not the event. */
export const HOLDS = {
  legal: setOf(`
    all rights reserved, may not be published broadcast, without the prior written permission,
    without prior written permission, reproduction in whole, affiliate links, affiliate link, affiliate commission,
    recaptcha, registered trademarks of, trademarks of, on this website, of this website, on this site, of this site
  `),
  credit: setOf(`
    contributed to this report, contributed to this story, contributed to this article, contributed reporting,
    syndicated feed, additional reporting by, this story has not been edited, this article was auto generated,
    from a syndicated
  `),
  stub: setOf(`
    reserved for subscribers, available to subscribers, available for subscribers, for subscribers only,
    subscribers only, only available to subscribers, exclusive to subscribers, reserved for members,
    for members only, members only, available to members, exclusive to members, subscriber only,
    subscribe or sign in, sign in or subscribe, log in or subscribe, subscribe or log in, subscribe to read,
    subscribe to continue, sign in to continue, sign in to read, log in to continue, log in to read,
    register to read, register to continue, register or sign in, create a free account, a subscription,
    premium content, paying subscribers, registered users, already a subscriber, subscribe now, with a subscription,
    the full story subscribe, the full article subscribe, continue reading subscribe
  `),
  bio: setOf(`
    is a staff writer, is a reporter, is a senior reporter, is a freelance, is a writer, is a journalist,
    is an editor, is the editor, is a correspondent, is a columnist, is a contributor, is a producer,
    is a senior editor, is an associate editor, follow him on, follow her on, follow them on, you can follow,
    can be reached at, view all posts by, all posts by, articles by, stories by, posts by
  `)
} as const;

/** The same, but only where the line also speaks to its reader; the news may be about such things. */
export const VOICED = {
  legal: setOf(`
    cookies, privacy policy, privacy notice, terms of service, terms of use, terms and conditions, user agreement,
    earn a commission, receive a commission, community guidelines, community rules, personal information,
    external sites, web site, this website
  `),
  asks: setOf(`
    newsletter, newsletters, inbox, sign up, subscribe, unsubscribe, subscribing, follow us, like us, join us,
    mobile app, app store, google play, podcast, youtube channel, telegram channel, whatsapp channel, facebook page,
    breaking news alerts, spam, browser notifications, push notifications, notifications, free trial,
    digital subscription, letters to the editor, opt in, find us, donation, donate
  `),
  comments: setOf("comment, comments, comment section, comments section, commenting, moderated, moderating, moderators")
} as const;

/** Lines of press releases, each alone on its line. */
export const RELEASE = {
  opening: setOf(`
    for immediate release, for release, for immediate publication, press release, news release, media release,
    press release for immediate release
  `),
  contact: setOf(`
    media contact, media contacts, press contact, press contacts, media enquiries, media inquiries, press enquiries,
    press inquiries, contact for media, contact for the media, media relations, media relations contact,
    investor contact, investor contacts, investor relations, investor relations contact, pr contact,
    for media enquiries, for media inquiries
  `),
  notice: setOf(`
    forward looking statements, forward looking statement, safe harbor statement, safe harbour statement,
    cautionary statement, cautionary note regarding forward looking statements,
    cautionary statement regarding forward looking statements, notes to editors, notes to editor, note to editors,
    notes for editors, disclaimer, contact, contacts, boilerplate
  `)
} as const;

/** Words by which a page speaks to its reader. */
export const ADDRESS = setOf("you, your, yours, us, our, we");

/** News agencies, by the names their credits use. */
export const AGENCIES = setOf(`
  reuters, thomson reuters, ap, associated press, the associated press, afp, agence france presse, upi,
  united press international, dpa, efe, ansa, pti, press trust of india, ani, asian news international, ians,
  xinhua, tass, itar tass, ria novosti, ria, interfax, kcna, yonhap, kyodo, kyodo news, jiji, bloomberg,
  bloomberg news, press association, pa media, pa, aap, cp, canadian press, the canadian press, apa, belga, tt, ntb,
  ritzau, anadolu, anadolu agency, aa, bernama, antara, wam, petra, sana, irna, mehr, tanjug, pap, cna, pr newswire,
  prnewswire, business wire, globe newswire, globenewswire, agencies, news agencies, agency, wire services, wires,
  wire reports, agency report, agency reports, cnn, cnn business, bbc, npr, rfe rl, rfa, voa, ap news, reuters news,
  agerpres, ukrinform, unian, lusa, anp, nan, dw, al jazeera, bang showbiz, pa news agency
`);

/** What picture agencies and archives are called in picture lines. */
export const PICTURE_SOURCES = setOf(`
  getty, getty images, afp, reuters, ap, ap photo, epa, epa efe, shutterstock, alamy, istock, unsplash, wikimedia,
  wikimedia commons, pexels, pixabay, flickr, bloomberg, xinhua, tass, sputnik, nurphoto, zuma, anadolu, facebook,
  twitter, instagram, youtube, screenshot, pool, file, handout, supplied, courtesy, press association, pa, pa wire,
  kcna, yonhap, usa today sports, imagn, kyodo, rex, splash, backgrid, nasa
`);

/** Words of dates and times. */
export const DATES = setOf(`
  january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar,
  apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon,
  tue, tues, wed, thu, thur, thurs, fri, sat, sun, am, pm, gmt, utc, est, edt, et, pst, pdt, pt, cst, cdt, ct, mst,
  mdt, bst, cet, cest, ist, hst, hkt, jst, kst, msk, aest, today, yesterday, ago, hour, hours, hr, hrs, minute,
  minutes, min, mins, second, seconds, day, days, week, weeks, month, months, year, years, h, m, d, w, yr, st, nd,
  rd, th, published, updated, posted, on, at, last, modified, first, date, time, local, noon, midnight, a, an
`);

/** Of these, the ones that name a day or month or point back from today. */
export const DATES_SURE = setOf(`
  january, february, march, april, june, july, august, september, october, november, december, jan, feb, mar, apr,
  jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, ago,
  yesterday, today, published, updated, posted
`);

/** Words that open a flash or a label in capitals, where a place would stand in a dateline. */
export const NOT_PLACES = setOf(`
  breaking, update, updated, exclusive, question, answer, summary, background, context, claim, fact, facts, verdict,
  rating, result, results, final, note, notes, quote, quotes, warning, video, videos, poll, column, comment, letter,
  obituary, profile, podcast, report, latest, breaking, update, updated, exclusive, watch, live, video, photos,
  opinion, analysis, editorial, review, interview, news, alert, urgent, correction, note, factbox, timeline,
  explainer, pictures, listen, read
`);

/** English words too common to tell one text from another. */
export const COMMON = setOf(`
  a, about, after, against, all, also, an, and, any, are, as, at, be, because, been, before, being, between, both,
  but, by, can, could, did, do, does, during, each, for, from, had, has, have, he, her, here, him, his, how, i, if,
  in, into, is, it, its, just, more, most, my, new, no, not, now, of, off, on, one, only, or, other, our, out, over,
  own, s, said, say, says, she, should, so, some, such, t, than, that, the, their, them, then, there, these, they,
  this, those, through, to, too, two, up, us, was, we, were, what, when, where, which, while, who, whom, why, will,
  with, would, you, your
`);
