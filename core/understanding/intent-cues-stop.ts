/** The phrases of somebody who wants less of it: a pause, out of a group, erased; and of who comes back. */
import { GROUP_EN, GROUP_FR, GROUP_NL } from './intent-words.ts'
import { whole } from './whole-message.ts'
import { phrase } from './words-line.ts'

export const STOP_CUES = {
  pause: phrase(`
    laat (?:mij|me) ~(?:met rust|gerust);
    geen (?:berichten|bericht|voorstellen|meldingen|uitnodigingen|mails|suggesties) meer;
    (?:niet|niks|niets) meer (?:sturen|berichten|voorstellen); pauze; pauzeer; pauzeren;
    even (?:pauze|stoppen|niets|niet|rust|stil|geen); (?:even|te|heel) (?:te )?druk;
    zet (?:mij|me|alles) (?:even )?(?:op pauze|uit|stil);
    stop (?:met|even|het) ?(?:sturen|berichten|met sturen)?;
    stop met (?:mij|me) ~(?:sturen|schrijven|berichten); niet storen;
    stuurt? (?:mij|me) ~(?:geen|niets|niks) ~meer;
    tot na (?:nieuwjaar|de vakantie|de examens|de zomer|mijn examens|kerst);
    volgende maand (?:pas )?weer; op vakantie;
    ik ben (?:een tijdje |even |op )?(?:weg|ziek|op reis); wacht even met;
    tijdelijk (?:stoppen|geen|niet); pause; en pause; arretez de m'(?:ecrire|envoyer);
    arrete(?:z)? (?:les|de|d') ~(?:messages|envoyer|ecrire);
    plus de (?:messages|propositions|notifications|suggestions);
    pas de (?:messages|propositions|notifications) (?:pour|pendant|jusqu);
    laissez moi (?:tranquille|en paix); trop (?:occupe|occupee|de travail|de choses);
    ne m'(?:envoyez|ecrivez|envoie) (?:plus|pas); ne (?:me )?(?:contactez|envoyez) (?:plus|pas);
    jusqu'(?:apres|en|a la|au); je pars en vacances; je suis en vacances; pause;
    stop (?:sending|messaging|writing|texting|the messages|notifications);
    no more (?:messages|suggestions|notifications|proposals); (?:too|very|really) busy;
    leave me alone; take a break; taking a break; snooze; mute;
    do not (?:send|message|write|contact|text) (?:me|any); on hold; on holiday until;
    quiet for (?:a|now); until after; nothing for now
  `),
  stop: whole(`
    stop(?: stop)*; stopt; stoppen; stoppe; (?:stop|stopt|hou|houd|schei) (?:nu |dan )?(?:maar|eens|ermee|alsjeblieft|nu|alstublieft)(?: (?:maar|ermee|op))?;
    (?:hou|houd|schei|hoi) (?:er )?(?:maar |eens |nu |mee )*op; (?:stop|stopt) (?:maar )?(?:met|het) (?:sturen|schrijven|berichten);
    arret; arretez(?: (?:tout|maintenant|svp))?; arrete(?: (?:tout|maintenant|stp))?; ca suffit; c'est bon arrete; stop it; stop now; enough; that is enough; pause; pauze; quit;
    (?:schrijf|stuur) (?:mij|me) niet(?:s)? meer; n'ecrivez plus; ne m'ecris plus; stop (?:writing|texting|messaging)(?: me)?;
    stop alles; genoeg; het is genoeg; zwijg; unsubscribe; laat mij gerust; laat me met rust; afmelden
  `),
  resume: phrase(`
    (?:mag|mogen|kan|kunt|kunnen|kom) ~(?:weer|terug|opnieuw) ~(?:sturen|berichten|schrijven|beginnen|voorstellen|starten|contacteren|voorstellen doen);
    ik ben (?:er )?(?:weer|terug);
    weer (?:beschikbaar|actief|tijd|berichten|meedoen|van de partij|aan);
    terug (?:beschikbaar|actief|tijd|aan); hervat; hervatten;
    zet (?:mij|me|het|alles|de) ~(?:weer|terug|opnieuw) ~aan; doe (?:weer|opnieuw|terug) mee;
    wil (?:weer|opnieuw|terug) (?:meedoen|berichten|voorstellen);
    (?:begin|start|stuur) (?:maar )?(?:weer|opnieuw|terug); vakantie is (?:gedaan|voorbij);
    de examens zijn (?:gedaan|voorbij); opnieuw (?:beginnen|starten|berichten);
    pauze (?:is )?(?:gedaan|voorbij|stoppen); heb weer tijd; heb terug tijd;
    (?:pouvez|peux|pouvons) ~(?:recommencer|reprendre|recontacter|reecrire); reprendre; reprenez;
    recommencez; recommence; je suis (?:de retour|revenue?|a nouveau);
    de nouveau (?:disponible|libre|la); a nouveau (?:disponible|libre|recevoir);
    fin de (?:la )?pause; vacances sont (?:finies|terminees); reactivez; reactiver; resume;
    unpause; i am back; back (?:again|now|from); start (?:again|sending|messaging);
    (?:can|may|please) ~(?:write|message|send|contact|text|start) ~again; free again;
    available again; turn ~back on; have time again; unmute; ready again;
    send ~suggestions again; message me again; holidays are over
  `),
  /** Said not to be done: the opposite of what the same words alone would ask. */
  not_so: phrase(`
    (?:stop|stoppen|pauzeer|verwijder|wis|schrap|delete) (?:mij |me |maar |dat |mijn (?:profiel|account|gegevens) )?(?:niet|nie|nooit)(?= );
    niet (?:stoppen|verwijderen|wissen|schrappen|pauzeren); niet (?:te )?(?:stoppen|verwijderen|wissen);
    (?:ne |n')(?:t'|m'|me |te )?(?:arrete|arretez|supprime|supprimez|efface|effacez|stoppe|stoppez) (?:pas|rien|jamais);
    (?:do not|don't|never|please do not) (?:stop|delete|remove|erase|pause|unsubscribe)
  `),
  /** Out of a group, not out of everything: tried before erasing. */
  out_of_group: phrase(`
    (?:schrap|haal|verwijder|wis|doe) (?:mij|me|mijn naam) ~uit (?:het|de|die|dat|mijn|ons) ~${GROUP_NL};
    (?:supprimez?|enlevez?|retirez?|sortez) ~(?:du|de ce|de mon|de notre|de la) ~${GROUP_FR};
    (?:remove|take|delete|drop) (?:me|my name) ~(?:from|out of|off) (?:the|this|that|my|our) ~${GROUP_EN}
  `),
  leave_group: phrase(`
    uit (?:de|het|die|mijn|onze|dit) ~${GROUP_NL};
    (?:stop|stoppen|ophouden|kap) ~(?:met|in|bij) (?:de|het|die|mijn|dit|ons|onze) ~(?:${GROUP_NL}|lessen);
    verlaat ~${GROUP_NL}; ${GROUP_NL} (?:verlaten|uit); kom niet meer naar; (?:stop|stoppen) met (?:de|het|die); kom niet meer;
    schrijf (?:mij|me) ~uit; uitschrijven; haak af;
    haal (?:mij|me) (?:van de lijst|eruit|uit de lijst); wil er ~uit; wil eruit;
    ik ga niet meer naar (?:de|het); zet (?:mij|me) ~van de lijst; geen lid meer;
    quitt(?:er|e|ons) (?:le|mon|ce|la|cette) ~${GROUP_FR}; ne viens plus; ne viendrai plus;
    enlevez moi; retirez moi; (?:retirez|enlevez|sortez) ~${GROUP_FR}; me desinscrire;
    desinscrivez moi; sortir du ~${GROUP_FR}; arrete ~(?:avec|de venir au) ~${GROUP_FR};
    me retirer; (?:leave|leaving|quit|quitting|exit) (?:the|this|my|our) ~${GROUP_EN};
    take me off; (?:remove|take) me (?:from|out of) ~(?:${GROUP_EN}|list);
    not coming (?:to ~)?~(?:any ?more|again); drop out; dropping out;
    out of (?:the|this) ${GROUP_EN}; no longer (?:come|coming|attend|a member);
    unsubscribe me from the
  `),
  delete_me: phrase(`
    (?:wis|wist|verwijder|verwijdert|delete|schrap|vergeet|wissen|verwijderen|gooi) ~(?:alles|allemaal|profiel|gegevens|account|nummer|naam|mij|data);
    (?:profiel|gegevens|account|nummer|alles|data) ~(?:wissen|verwijderen|verwijderd|gewist|schrappen|weg|deleten);
    (?:wegdoen|weg doen|doe weg) ~(?:alles|naam|nummer|gegevens); weg mijn (?:naam|nummer|gegevens|profiel);
    (?:smijt|smijten|gooi|doe) alles (?:wat|dat|van mij);
    (?:donnees|compte|profil|infos) ~(?:disparaissent|disparaisse|disparaitre); disparaitre ~(?:donnees|compte|profil);
    verwijder (?:mij|me); uit (?:jullie|het) (?:systeem|bestand|databank); recht om vergeten;
    (?:efface|effacez|effacer|supprime|supprimez|supprimer) ~(?:profil|donnees|compte|numero|tout|moi|informations|infos);
    (?:cloture|cloturer|cloturez|fermer|fermez) ~(?:mon|le|son) (?:compte|profil);
    oubliez moi; droit a l'oubli;
    (?:delete|erase|remove|wipe|forget|clear) ~(?:profile|data|account|number|everything|info|information);
    close (?:my|the|this) (?:account|profile); (?:sluit|sluiten|afsluiten) ~(?:mijn|mn) (?:account|profiel);
    (?:delete|erase|forget) me; right to be forgotten;
    (?:profile|data|account) ~(?:deleted|removed|erased|gone)
  `),
} as const
