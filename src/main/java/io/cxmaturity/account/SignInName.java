package io.cxmaturity.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * By which somebody signs in who could not show that an address is theirs: two words and a number, such as
 * {@code amber-otter-48235}. The portal gives it, so that nobody learns by choosing one which there are; there are 2²⁹.
 */
public record SignInName(String value) implements Login {

    private static final Pattern FORM = Pattern.compile("[a-z]{3,8}-[a-z]{3,8}-[2-9]{5}");
    private static final Pattern BLANKS = Pattern.compile("[\\s-]+");

    private static final List<String> WORDS = List.of("""
            acorn alder amber anchor apple april arbour aspen aster autumn badger bamboo barley
            basil beacon birch breeze bridge brook button candle canoe canyon castle cedar cherry
            cinder citrus clover cobalt comet copper coral cotton crane cricket crystal daisy
            dolphin eagle ember falcon feather fennel fern finch flint forest garden garnet ginger
            glacier granite harbour harvest hazel heron hickory honey horizon indigo island ivory
            jasmine juniper kettle lagoon lantern laurel lemon lilac linden lotus mango maple marble
            meadow melon mint mosaic nectar nutmeg oasis ocean olive orchard orchid osprey otter
            oyster paddle papaya pebble pepper pine planet plum poppy prairie prism quartz quince
            rabbit raven ribbon river robin rocket saddle saffron sage sailor salmon sparrow spruce
            summit sunset tulip tundra turtle valley velvet violet walnut willow winter zebra zephyr
            """.strip().split("\\s+"));

    /** Neither 0 nor 1, which look like letters. */
    private static final int LEAST_DIGIT = 2;

    private static final int DIGITS = 5;

    /** @throws IllegalArgumentException for text that cannot be one */
    public SignInName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a sign-in name");
        }
    }

    /** Empty for text that cannot be one; capitals, and blanks in place of dashes, do no harm. */
    static Optional<SignInName> parse(String text) {
        var name = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
        return FORM.matcher(name).matches() ? Optional.of(new SignInName(name)) : Optional.empty();
    }

    static SignInName random(RandomGenerator random) {
        var name =
                new StringBuilder(word(random)).append('-').append(word(random)).append('-');
        random.ints(DIGITS, LEAST_DIGIT, 10).forEach(name::append);
        return new SignInName(name.toString());
    }

    private static String word(RandomGenerator random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    @Override
    public String key() {
        return value;
    }
}
