/* Says which two states an article is about, in what, whether anything was signed, and by which words.
 * examples/hello.rs and examples/python/classify.py do the same, line by line.
 *
 * With the library built here, from the top of the repository:
 *
 *     cargo build --release --features capi
 *     gcc -std=c99 -I include examples/c/classify.c target/release/libbilateral.a -lpthread -ldl -lm -o classify
 *     ./classify examples/articles/ar-denied.txt
 *
 * With an installed library:
 *
 *     gcc -std=c99 examples/c/classify.c $(pkg-config --cflags --libs bilateral) -o classify
 */
#include <bilateral.h>
#include <stdio.h>
#include <stdlib.h>

static char *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    long size;
    if (file != NULL && fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0) {
        text = malloc((size_t)size + 1);
        *length = text == NULL ? 0 : fread(text, 1, (size_t)size, file);
    }
    if (file != NULL)
        fclose(file);
    return text;
}

static void print(const bilateral_report *report)
{
    size_t i;
    const char *one = bilateral_report_dyad(report, 0), *other = bilateral_report_dyad(report, 1);
    if (one != NULL && other != NULL)
        printf("pair: %s-%s\n", one, other);
    else
        printf("pair: none\n");
    for (i = 0; i < bilateral_report_topic_count(report); i++)
        printf("topic: %s (%s)\n", bilateral_report_topic_name(report, i),
               bilateral_level_name(bilateral_report_topic_level(report, i)));
    if (bilateral_report_outcome(report) != BILATERAL_OUTCOME_ABSENT)
        printf("outcome: %s\n", bilateral_outcome_name(bilateral_report_outcome(report)));
    for (i = 0; i < bilateral_report_evidence_count(report); i++)
        if (bilateral_report_evidence_counted(report, i))
            printf("%s: %s (%s)\n", bilateral_report_evidence_about(report, i),
                   bilateral_report_evidence_text(report, i, NULL), bilateral_report_evidence_why(report, i));
}

int main(int count, char **arguments)
{
    size_t length = 0;
    char *text = count == 2 ? read_file(arguments[1], &length) : NULL;
    bilateral_classifier *classifier = NULL;
    bilateral_report *report = NULL;
    bilateral_error error;
    if (bilateral_abi_version() != BILATERAL_ABI_VERSION) {
        fprintf(stderr, "this program needs another version of the library than %s\n", bilateral_version());
        return 2;
    }
    if (text == NULL) {
        fprintf(stderr, "usage: classify FILE, a file that can be read\n");
        return 2;
    }
    if (bilateral_classifier_new(NULL, &classifier, &error) == BILATERAL_OK &&
        bilateral_classify(classifier, text, length, &report, &error) == BILATERAL_OK)
        print(report);
    else
        fprintf(stderr, "%s: %s\n", arguments[1], error.message);
    bilateral_report_free(report);
    bilateral_classifier_free(classifier);
    free(text);
    return error.status == BILATERAL_OK ? 0 : 1;
}
