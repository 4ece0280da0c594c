package org.antenna.text;

import java.util.Locale;

/** Everything that can be wrong with a query. The limits in the sentences are those of {@link Query}. */
enum SyntaxProblem {
    NO_WORD("这里没有可以检索的词，请至少写一个词。", "there is nothing to look for; write at least one word."),
    TOO_LONG(
            "检索式过长，最多 %d 个字符。".formatted(Query.MAX_LENGTH),
            "the query is too long; it may have %d characters.".formatted(Query.MAX_LENGTH)),
    TOO_MANY_TERMS(
            "检索词过多，最多 %d 个。".formatted(Query.MAX_TERMS),
            "too many words; a query may have %d words and phrases.".formatted(Query.MAX_TERMS)),
    PHRASE_TOO_LONG(
            "这个词或短语过长，最多 %d 个汉字或单词。".formatted(Query.MAX_PHRASE),
            "this word or phrase is too long; it may have %d characters of Han and the like, or words."
                    .formatted(Query.MAX_PHRASE)),
    TOO_DEEP(
            "括号或 NOT 嵌套过深，最多 %d 层。".formatted(Query.MAX_NESTING),
            "parentheses and NOTs lie too deep in each other; %d levels are allowed.".formatted(Query.MAX_NESTING)),
    WORD_EXPECTED_AFTER("这个运算符后面缺少检索词或括号。", "a word, a phrase or a parenthesis is expected after this operator."),
    WORD_EXPECTED_BEFORE("这个运算符前面缺少检索词。", "a word or a phrase is expected before this operator."),
    QUOTE_NOT_CLOSED("引号没有闭合，请补上后引号。", "this quotation mark is never closed; add the closing one."),
    EMPTY_PHRASE("引号里没有可以检索的词。", "there is no word between these quotation marks."),
    PARENTHESIS_NOT_CLOSED("括号没有闭合，请补上右括号。", "this parenthesis is never closed; add the closing one."),
    PARENTHESIS_NOT_OPENED("多出一个右括号，前面没有对应的左括号。", "this closing parenthesis has no opening one."),
    EMPTY_PARENTHESES("括号里没有检索词。", "there is no word in these parentheses."),
    WILDCARD_NOT_SUPPORTED("不支持通配符 *，请写完整的词。", "the wildcard * is not supported; write the whole word.");

    private final String chinese;
    private final String english;

    SyntaxProblem(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
