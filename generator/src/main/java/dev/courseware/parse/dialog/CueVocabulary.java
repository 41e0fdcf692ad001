package dev.courseware.parse.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of which cues are made. */
final class CueVocabulary {
    /** Words and phrases that are cues wherever they stand in brackets. */
    private static final Set<String> SPOKEN = new HashSet<>(WordList.phrases("""
                    laughter,laugh,chuckle,giggle,sigh,pause,beat,silence,applause,crosstalk,inaudible,unintelligible,indistinct,
                    music,trails off,trailing off,voice trails off,fades,fading,cuts off,cut off,cuts in,cutting in,jumping in,
                    jumps in,breaking in,breaks in,clears throat,clearing throat,sotto voce,deadpan,under her breath,
                    under his breath,under their breath,excitedly,patiently,encouragingly,nervously,quietly,softly,loudly,
                    sarcastically,thoughtfully,hesitantly,enthusiastically,calmly,gently,warmly,jokingly,playfully,
                    still confused,still laughing,overlapping,whispered,interrupted,
                    lacht,lachen,lachend,lächelt,seufzt,unterbricht,nickt,zögert,räuspert sich,gelächter,
                    rires,rit,sourit,soupire,il rit,elle rit,risas,ríe,se ríe,sonríe,suspira,pausa,sorride,sospira,
                    risos,suspiro,笑,大笑,微笑,苦笑,叹气,停顿,沉默,打断,点头,摇头,笑い,拍手,ため息,웃음,한숨,
                    смеётся,смеется,улыбается,вздыхает,пауза,смех,кивает,يضحك,تضحك,يبتسم,تبتسم,يتنهد,ضحك,صمت
                    """));

    private static final Set<String> SOUNDS_AND_GESTURES = WordList.words("""
            laughs laughing laughed chuckles chuckling chuckled giggles giggling giggled sighs sighing sighed smiles smiling
            smiled grins grinning grinned nods nodding nodded shrugs shrugging shrugged pauses pausing paused coughs coughing
            coughed gasps gasping whispers whispering shouts shouting shouted yells yelling yelled interrupts interrupting
            hesitates hesitating mumbles mumbling mutters muttering sobs sobbing cries crying snickers snickering scoffs
            scoffing groans groaning grunts grunting hums humming smirks smirking frowns frowning winks winking gestures
            gesturing applauds applauding exclaims exclaiming interjects interjecting stammers stammering stutters stuttering
            yawns yawning snorts snorting gulps gulping sniffs sniffing exhales inhales
            """);

    private static final Set<String> MOODS = new HashSet<>(WordList.phrases("""
                    confused,excited,surprised,curious,happy,angry,sad,nervous,calm,amused,annoyed,skeptical,sceptical,puzzled,
                    impressed,relieved,sarcastic,thoughtful,aside,off,v.o.,o.s.,o.c.,vo,os,on phone,on the phone,off screen,
                    off-screen,offscreen,voice over,voiceover,deep in thought,serious,sincere,joking,proud,worried,frustrated,
                    enthusiastic,hesitant,thinking,shakes head
                    """));

    private static final Set<String> GESTURES = WordList.words("""
            waves waving leaves leaving enters entering exits stands sits walks points pointing looks claps clapping cheers
            cheering bows blushes blushing winces blinks stares glances whistles sings singing hugs screams screaming growls
            snaps pondering ponders shivers trembles thinks
            """);

    private static final Set<String> DEGREES =
            WordList.words("long short brief slight awkward small soft nervous both all still general audience light");

    /** How a direction begins that has no verb of its own: "to Bob", "with a smile". */
    private static final List<String> BEGINNINGS =
            WordList.phrases("to himself,to herself,to themselves,to the ,with a ,still ,as if ,as though ,off ,half-");

    /** Words with a cue's ending that are none. */
    private static final Set<String> EXCEPTIONS = WordList.words("""
            thing things string strings nothing something everything anything during according speed need feed seed indeed
            embed only family reply apply supply assembly including excluding depending regarding concerning using meaning
            following based called named compared recommended optional optionally deprecated required simplified distributed
            ring king spring details its this yes always perhaps besides unless versus plus process access class address
            series species as is was has does us news mainly namely especially usually typically roughly approximately
            respectively originally formerly particularly possibly probably specifically basically actually literally really mostly partly likely
            unlikely rarely recently currently eventually ideally theoretically practically technically relatively supposedly
            apparently obviously hopefully finally initially internally externally locally globally remotely daily weekly
            monthly hourly yearly normally generally frequently occasionally
            """);

    private CueVocabulary() {}

    /** Whether the phrase is a cue in the middle of a sentence as well. */
    static boolean isSpoken(String phrase) {
        return SPOKEN.contains(phrase) || SOUNDS_AND_GESTURES.contains(phrase);
    }

    /** Whether the phrase is a mood, a cue only where a turn starts or ends or in its label. */
    static boolean isMood(String phrase) {
        return MOODS.contains(phrase);
    }

    /** Whether the word is a gesture, which is a cue where a turn starts or ends or in its label. */
    static boolean isGesture(String word) {
        return GESTURES.contains(word);
    }

    /** Whether the word may stand before a cue: a long pause. */
    static boolean isDegree(String word) {
        return DEGREES.contains(word);
    }

    static boolean beginsCue(String phrase) {
        return WordList.startsWithAny(phrase, BEGINNINGS);
    }

    /** Whether the word has the ending of a cue by chance. */
    static boolean isException(String word) {
        return EXCEPTIONS.contains(word);
    }
}
