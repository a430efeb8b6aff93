import { defineRule, type EndingRule } from "./endings.ts";
import { foreignMan, foreignWoman } from "./foreign-aya.ts";
import type { Sex } from "./sex.ts";

const hard = "а у а ом е";
const soft = "я ю я ем е";
const feminine = "ы е у ой е";
const hissing = "и е у ей е";

/** «Кваша», «Гоча», «Серёжа»: the library puts «-ой» everywhere, right only under stress. */
const unstressedHissing = defineRule(
  /(?<!^(?:лап|лев|ду|па)ш|^(?:меж|ханж|саранч|каланч|парч|свеч))(?<=[жшчщ])а$/u,
  hissing,
);

/** «Ильёй», «Свиньёй»: under stress, unlike «Захарьей». */
const stressedYa = defineRule(
  /(?<=^(?:ил|кут|лад|попад|свин|скам|стат|суд))ья$/u,
  "ьи ье ью ьёй ье",
);

/** «Муромец», «Белорусец», «Святогорец»: who comes from a place, with the stress on the place. */
const stressOnStem = defineRule(
  new RegExp(
    "(?<=^нем|муром|рус|мор|^(?:свято|черно|круто|бело|нагорно)?гор|град|^.{2,}город|озер|запорож|" +
      "норвеж|владимир|канад|сибир|самар|[аеоу]зем|вьетнам|л[ая]нд|красав|мерзав|" +
      "(?:суворов|нахимов|киров|чапаев|будённов|буденнов)|(?:итальян|американ|африкан|мексикан|япон|испан|румын|иностран|афган)|" +
      "(?:абхаз|кавказ|кубан|дагестан|астрахан)|" +
      "(?:саратов|ростов|тамбов|полтав|чернигов|киев|псков|херсон|литов)|" +
      "^(?:пер|ран|тан|слан|глян|румян))ец$",
    "u",
  ),
  "ца цу ца цем це",
);

/** «Гонцом», «Донцом», «Венцом»: the library takes all in «-нец» for «Беженцем». */
const stressOnEnding = defineRule(
  /(?<=^(?:гон|дон|вен|кон|птен|свин|тун|леден))ец$/u,
  "ца цу ца цом це",
);

/**
 * Surnames that lvovich 2.1.0 declines wrongly, measured against the OpenCorpora dictionary.
 * Where Russian itself wavers (Кобец, Гуцалок) the commoner form stands and `findNameDoubt` asks.
 */
export const surnameRepairs: Readonly<Record<Sex, readonly EndingRule[]>> = {
  male: [
    defineRule(foreignMan, ""),
    defineRule(/(?<=^гус)ь$/u, soft),
    defineRule(/(?<=^(?:рев|кив|богод))а$/u, feminine),
    defineRule(/(?<=^(?:онук|нечипас))$/u, hard),
    defineRule(/$(?<=^золя)/u, ""),
    unstressedHissing,
    stressedYa,
    defineRule(/(?<=ч)ий$/u, "его ему его им ем"),
    defineRule(/(?<=^к)ий$/u, "ия ию ия ием ие"),
    defineRule(/(?<=^ген)ий$/u, "ия ию ия ием ии"),
    defineRule(/(?<=^[^аеёиоуыэюя]+о|[эюя])(?<!^зло)й$/u, soft),
    defineRule(/(?<=[хжшчщ])ой$/u, "ого ому ого им ом"),
    defineRule(/(?<=вороб|солов|мурав)ей$/u, "ья ью ья ьём ье"),
    stressOnStem,
    stressOnEnding,
    defineRule(/(?<=[аеиоуэюя])ец$/u, "йца йцу йца йцем йце"),
    defineRule(/(?<=й[^аеёиоуыэюя])ец$/u, "еца ецу еца ецем еце"),
    defineRule(/(?<=^[^аеёиоуыэюя]*|[^аеёиоуыэюя]{2})ец$/u, "еца ецу еца ецом еце"),
    defineRule(
      /(?<=пал|[опт]пол|урал|байкал|комсомол|добровол|португал|сенегал|непал|бенгал|бразил)ец$/u,
      "ьца ьцу ьца ьцем ьце",
    ),
    defineRule(/(?<=л)ец$/u, "ьца ьцу ьца ьцом ьце"),
    defineRule(/(?<=^за)яц$/u, "йца йцу йца йцем йце"),
    defineRule(/(?<=^[^аеёиоуыэюя]*ок|[^аеёиоуыэюя][лдкбгр]ок)$/u, hard),
    defineRule(/(?<=[бвдзлмнпрст])ёк$/u, "ька ьку ька ьком ьке"),
    defineRule(/(?<=[аеиоуыэюя])ёк$/u, "йка йку йка йком йке"),
    defineRule(/(?<=[жчшщ])ёк$/u, "ка ку ка ком ке"),
    defineRule(/(?<=^(?:тк|гр|вр|рв|скрип|труб|ус|горб|толк|кал|пал|лих|сил|бог|бород)ач)$/u, hard),
    defineRule(
      /(?<=^(?:ключ|меч|сыч|бич|кирпич|москвич|ильич|кузьмич|лукич|фомич|чиж|ёж|еж|корж|морж|паж|стриж|ковш|ёрш|ерш))$/u,
      hard,
    ),
    defineRule(/(?<=ж)$/u, "а у а ем е"),
    defineRule(/(?<=^[^аеёиоуыэюя][её]в)$/u, hard),
    defineRule(/(?<=[^иы]н|[ауэюя]в|лих|^[^аеёиоуыэюя]+[иы]н)$/u, hard),
    defineRule(
      /(?<=^(?:дарвин|чаплин|франклин|гриффин|гершвин|берлин|болдуин|кронин|остин))$/u,
      hard,
    ),
  ],
  female: [
    defineRule(foreignWoman, ""),
    defineRule(/(?<=[^аеёиоуыэюя])$/u, ""),
    defineRule(/(?<=^богод)а$/u, feminine),
    defineRule(/$(?<=^золя)/u, ""),
    unstressedHissing,
    stressedYa,
    defineRule(/(?<=[жшчщ])(?<!^больш|^чуж)ая$/u, "ей ей ую ей ей"),
    defineRule(/(?<=[^иы]н|^[^аеёиоуыэюяь]+(?:[иы]н|[оеё]в))а$/u, feminine),
  ],
};

const anyFirstName: readonly EndingRule[] = [
  unstressedHissing,
  defineRule(/(?<=ц)а$/u, "ы е у ей е"),
  defineRule(/(?<=^ил)ья$/u, "ьи ье ью ьёй ье"),
  defineRule(/$(?<=[кщ]и|[еи]а)/u, ""),
];

/** First names that lvovich 2.1.0 declines wrongly: Гоча, Милица, Батый, Ференц, Андреа. */
export const firstNameRepairs: Readonly<Record<Sex, readonly EndingRule[]>> = {
  male: [
    ...anyFirstName,
    defineRule(/(?<=ы)й$/u, soft),
    defineRule(/(?<=[цщ])$/u, "а у а ем е"),
    defineRule(/(?<=лок)$/u, hard),
  ],
  female: anyFirstName,
};
