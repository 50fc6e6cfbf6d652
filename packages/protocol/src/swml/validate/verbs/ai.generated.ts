// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","required":["prompt"],"properties":{"prompt":{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"confidence":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"max_tokens":{"type":"integer","minimum":0,"maximum":4096},"max_completion_tokens":{"type":"integer","minimum":0},"barge_confidence":{"type":"number","minimum":0,"maximum":1},"model":{"type":"string"},"reasoning_effort":{"type":"string"},"verbosity":{"type":"string"},"contexts":{"type":"object","properties":{},"additionalProperties":{"type":"object","required":["steps"],"properties":{"steps":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"step_criteria":{"type":"string"},"functions":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"string","enum":["none"]}]},"valid_steps":{"type":"array","items":{"type":"string"}},"valid_contexts":{"type":"array","items":{"type":"string"}},"skip_user_turn":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"skip_to_next_step":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"end":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"reset":{"type":"object","properties":{"system_prompt":{"type":"string"},"user_prompt":{"type":"string"},"consolidate":{"type":"boolean"},"full_reset":{"type":"boolean"}}},"history":{"type":"string","enum":["keep","default","hide"]},"gather_info":{"type":"object","required":["questions"],"properties":{"questions":{"type":"array","items":{"type":"object","required":["key","question"],"properties":{"key":{"type":"string"},"question":{"type":"string"},"type":{"type":"string","enum":["string","integer","number","boolean"]},"confirm":{"type":"boolean"},"prompt":{"type":"string"},"functions":{"type":"array","items":{"type":"string"}},"isolated":{"type":"boolean"}}},"minItems":1},"prompt":{"type":"string"},"output_key":{"type":"string"},"completion_action":{"type":"string"},"isolated":{"type":"boolean"}}}}},"minItems":1},"initial_step":{"type":"string"},"valid_contexts":{"type":"array","items":{"type":"string"}},"valid_steps":{"type":"array","items":{"type":"string"}},"prompt":{"type":"string"},"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"system_prompt":{"type":"string"},"user_prompt":{"type":"string"},"consolidate":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"full_reset":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"isolated":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"reset":{"type":"object","properties":{"system_prompt":{"type":"string"},"user_prompt":{"type":"string"},"consolidate":{"type":"boolean"},"full_reset":{"type":"boolean"}}},"history":{"type":"string","enum":["keep","default","hide"]},"post_prompt":{"anyOf":[{"type":"string"},{"type":"object"}]},"enter_fillers":{"type":"object"},"exit_fillers":{"type":"object"}}}}}},"post_prompt":{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"confidence":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"max_tokens":{"type":"integer","minimum":0,"maximum":4096},"max_completion_tokens":{"type":"integer","minimum":0},"barge_confidence":{"type":"number","minimum":0,"maximum":1},"model":{"type":"string"},"reasoning_effort":{"type":"string"},"verbosity":{"type":"string"}}},"post_prompt_url":{"type":"string"},"post_prompt_auth_user":{"type":"string"},"post_prompt_auth_password":{"type":"string"},"global_data":{"type":"object"},"hints":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","required":["hint","pattern","replace"],"properties":{"hint":{"type":"string"},"pattern":{"type":"string"},"replace":{"type":"string"},"ignore_case":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}},"additionalProperties":false}]}},"languages":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"code":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"voice":{"type":"string"},"model":{"type":"string"},"engine":{"type":"string"},"speech_fillers":{"type":"array","items":{"type":"string"}},"function_fillers":{"type":"array","items":{"type":"string"}},"fillers":{"type":"array","items":{"type":"string"}},"turn_fillers":{"type":"array","items":{"type":"string"}},"listen_language":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"auto_emotion":{"type":"boolean"},"auto_speed":{"type":"boolean"},"params":{"type":"object"},"pronounce":{"type":"array","items":{"type":"object","required":["replace","with"],"properties":{"replace":{"type":"string"},"with":{"type":"string"},"ignore_case":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}},"additionalProperties":false}}}}},"multilingual":{"type":"object"},"params":{"type":"object","properties":{"ai_model":{"type":"string"},"ai_name":{"type":"string"},"app_name":{"type":"string"},"conscience":{"type":"string"},"convo":{"type":"array","items":{"type":"object","required":["role","content"],"properties":{"role":{"type":"string","enum":["user","assistant","system"]},"content":{"type":"string"},"lang":{"type":"string"}},"additionalProperties":false}},"conversation_id":{"type":"string"},"conversation_sliding_window":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"direction":{"anyOf":[{"type":"string","enum":["inbound","outbound"]},{"type":"string"}]},"wait_for_user":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"save_conversation":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"summary_mode":{"type":"string"},"transfer_summary":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"max_response_tokens":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1,"maximum":16384},"pom_format":{"type":"string","enum":["markdown","xml"]},"persist_global_data":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"local_tz":{"type":"string"},"redact_prompt":{"type":"string"},"cache_mode":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"enable_accounting":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"utility_model":{"type":"string"},"enable_thinking":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"thinking_model":{"type":"string"},"enable_vision":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"vision_model":{"type":"string"},"enable_inner_dialog":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"inner_dialog_model":{"type":"string"},"inner_dialog_prompt":{"type":"string"},"inner_dialog_synced":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"openai_asr_engine":{"type":"string"},"asr_diarize":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"asr_smart_format":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"asr_speaker_affinity":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"llm_diarize_aware":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"auto_correct":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"enable_text_normalization":{"anyOf":[{"type":"string","enum":["heard","spoken","both","off","none","on"]},{"type":"boolean"}]},"energy_level":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":100},"end_of_speech_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10000},"first_word_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10000},"speech_event_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10000},"speech_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":600000},"enable_turn_detection":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"turn_detection_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10000},"vad_config":{"type":"string"},"ai_volume":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-50,"maximum":50},"max_emotion":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1,"maximum":30},"speech_gen_quick_stops":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10},"tts_number_format":{"type":"string","enum":["international","national"]},"video_idle_file":{"type":"string"},"video_listening_file":{"type":"string"},"video_talking_file":{"type":"string"},"eleven_labs_similarity":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":1},"eleven_labs_stability":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":1},"turn_filler_sources":{"type":"string"},"turn_filler_every_n":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"turn_filler_min_ms":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"enable_barge":{"anyOf":[{"type":"string"},{"type":"boolean"}]},"barge_functions":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"barge_match_string":{"type":"string"},"barge_min_words":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1,"maximum":99},"interrupt_on_noise":{"anyOf":[{"type":"boolean"},{"type":"integer"},{"type":"string"}]},"interrupt_prompt":{"type":"string"},"acknowledge_interruptions":{"anyOf":[{"type":"boolean"},{"type":"integer"},{"type":"string"}]},"transparent_barge":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"transparent_barge_max_time":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":60000},"attention_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":600000},"attention_timeout_prompt":{"type":"string"},"inactivity_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":3600000},"outbound_attention_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":10000,"maximum":600000},"initial_sleep_ms":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":300000},"hard_stop_time":{"type":"string"},"hard_stop_prompt":{"type":"string"},"static_greeting":{"type":"string"},"static_greeting_no_barge":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"background_file":{"type":"string"},"background_file_loops":{"anyOf":[{"type":"integer"},{"type":"boolean"},{"type":"string"},{"type":"null"}]},"background_file_volume":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-50,"maximum":50},"hold_music":{"type":"string"},"hold_on_process":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"digit_terminators":{"type":"string"},"digit_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":30000},"input_poll_freq":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1000,"maximum":10000},"enable_pause":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"start_paused":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"speak_when_spoken_to":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wake_prefix":{"type":"string"},"swaig_allow_swml":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_allow_settings":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_set_global_data":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_post_conversation":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_post_swml_vars":{"anyOf":[{"type":"boolean"},{"type":"array","items":{"type":"string"}},{"type":"string"}]},"function_wait_for_talking":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"functions_on_no_response":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"debug_webhook_url":{"type":"string"},"debug_webhook_level":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":2},"debug":{"anyOf":[{"type":"boolean"},{"type":"integer"},{"type":"string"}]},"verbose_logs":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"audible_debug":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"audible_latency":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"languages_enabled":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}}},"pronounce":{"type":"array","items":{"type":"object","required":["replace","with"],"properties":{"replace":{"type":"string"},"with":{"type":"string"},"ignore_case":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}},"additionalProperties":false}},"SWAIG":{"type":"object","properties":{"defaults":{"type":"object","properties":{"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"}}},"functions":{"type":"array","items":{"type":"object","required":["function"],"properties":{"function":{"type":"string","minLength":1},"description":{"type":"string"},"purpose":{"type":"string"},"parameters":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["object"]},"properties":{"type":"object"},"required":{"type":"array","items":{"type":"string"}}}},"argument":{"type":"object"},"active":{"anyOf":[{"type":"boolean"},{"type":"string"},{"type":"integer"}]},"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"data_map":{"type":"object"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"},"fillers":{"type":"object","properties":{},"additionalProperties":{"type":"array","items":{"type":"string"}}},"skip_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_for_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_file":{"type":"string"},"wait_file_loops":{"anyOf":[{"type":"integer"},{"type":"string"}]}}}},"includes":{"type":"array","items":{"type":"object","required":["url","functions"],"properties":{"url":{"type":"string"},"functions":{"type":"array","items":{"type":"string"}},"auth_user":{"type":"string"},"auth_password":{"type":"string"},"meta_data":{"type":"object"}}}},"native_functions":{"type":"array","items":{"type":"string"}},"internal_fillers":{"type":"object"},"mcp_servers":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"headers":{"type":"object"},"resources":{"type":"boolean"},"resource_vars":{"type":"object"}}}},"hooks":{"type":"array","items":{"type":"object","required":["function"],"properties":{"function":{"type":"string","minLength":1},"description":{"type":"string"},"purpose":{"type":"string"},"parameters":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["object"]},"properties":{"type":"object"},"required":{"type":"array","items":{"type":"string"}}}},"argument":{"type":"object"},"active":{"anyOf":[{"type":"boolean"},{"type":"string"},{"type":"integer"}]},"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"data_map":{"type":"object"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"},"fillers":{"type":"object","properties":{},"additionalProperties":{"type":"array","items":{"type":"string"}}},"skip_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_for_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_file":{"type":"string"},"wait_file_loops":{"anyOf":[{"type":"integer"},{"type":"string"}]}}}}},"additionalProperties":false},"voice":{"type":"string"},"engine":{"type":"string"},"agent":{"type":"string"}},"additionalProperties":false,"$id":"schema:validate"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.text !== undefined){
if(typeof data0.text !== "string"){
const err2 = {instancePath:instancePath+"/prompt/text",schemaPath:"#/properties/prompt/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.pom !== undefined){
let data2 = data0.pom;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.title !== undefined){
if(typeof data3.title !== "string"){
const err3 = {instancePath:instancePath+"/prompt/pom/" + i0+"/title",schemaPath:"#/properties/prompt/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.body !== undefined){
if(typeof data3.body !== "string"){
const err4 = {instancePath:instancePath+"/prompt/pom/" + i0+"/body",schemaPath:"#/properties/prompt/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.bullets !== undefined){
let data6 = data3.bullets;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err5 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets/" + i1,schemaPath:"#/properties/prompt/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.subsections !== undefined){
if(!(Array.isArray(data3.subsections))){
const err7 = {instancePath:instancePath+"/prompt/pom/" + i0+"/subsections",schemaPath:"#/properties/prompt/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.numbered !== undefined){
let data9 = data3.numbered;
const _errs21 = errors;
let valid7 = false;
const _errs22 = errors;
if(typeof data9 !== "boolean"){
const err8 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs24 = errors;
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err10 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data3.numberedBullets !== undefined){
let data10 = data3.numberedBullets;
const _errs27 = errors;
let valid8 = false;
const _errs28 = errors;
if(typeof data10 !== "boolean"){
const err11 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err13 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/prompt/pom/" + i0,schemaPath:"#/properties/prompt/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/prompt/pom",schemaPath:"#/properties/prompt/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.temperature !== undefined){
let data11 = data0.temperature;
if(typeof data11 == "number"){
if(data11 > 2 || isNaN(data11)){
const err16 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err17 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.top_p !== undefined){
let data12 = data0.top_p;
if(typeof data12 == "number"){
if(data12 > 1 || isNaN(data12)){
const err19 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.confidence !== undefined){
let data13 = data0.confidence;
if(typeof data13 == "number"){
if(data13 > 1 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err23 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data0.presence_penalty !== undefined){
let data14 = data0.presence_penalty;
if(typeof data14 == "number"){
if(data14 > 2 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14 < -2 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data0.frequency_penalty !== undefined){
let data15 = data0.frequency_penalty;
if(typeof data15 == "number"){
if(data15 > 2 || isNaN(data15)){
const err28 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data15 < -2 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data0.max_tokens !== undefined){
let data16 = data0.max_tokens;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err31 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 4096 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data0.max_completion_tokens !== undefined){
let data17 = data0.max_completion_tokens;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err34 = {instancePath:instancePath+"/prompt/max_completion_tokens",schemaPath:"#/properties/prompt/properties/max_completion_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/prompt/max_completion_tokens",schemaPath:"#/properties/prompt/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data0.barge_confidence !== undefined){
let data18 = data0.barge_confidence;
if(typeof data18 == "number"){
if(data18 > 1 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err37 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
const err39 = {instancePath:instancePath+"/prompt/model",schemaPath:"#/properties/prompt/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data0.reasoning_effort !== undefined){
if(typeof data0.reasoning_effort !== "string"){
const err40 = {instancePath:instancePath+"/prompt/reasoning_effort",schemaPath:"#/properties/prompt/properties/reasoning_effort/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data0.verbosity !== undefined){
if(typeof data0.verbosity !== "string"){
const err41 = {instancePath:instancePath+"/prompt/verbosity",schemaPath:"#/properties/prompt/properties/verbosity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data0.contexts !== undefined){
let data22 = data0.contexts;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key1 in data22){
let data23 = data22[key1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.steps === undefined){
const err42 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data23.steps !== undefined){
let data24 = data23.steps;
if(Array.isArray(data24)){
if(data24.length < 1){
const err43 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name === undefined){
const err44 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data25.name !== undefined){
let data26 = data25.name;
if(typeof data26 === "string"){
if(data26.length < 1){
const err45 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/name",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/name",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.text !== undefined){
if(typeof data25.text !== "string"){
const err47 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/text",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.pom !== undefined){
let data28 = data25.pom;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.title !== undefined){
if(typeof data29.title !== "string"){
const err48 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/title",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data29.body !== undefined){
if(typeof data29.body !== "string"){
const err49 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/body",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data29.bullets !== undefined){
let data32 = data29.bullets;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
if(typeof data32[i4] !== "string"){
const err50 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/bullets/" + i4,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/bullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data29.subsections !== undefined){
if(!(Array.isArray(data29.subsections))){
const err52 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/subsections",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.numbered !== undefined){
let data35 = data29.numbered;
const _errs82 = errors;
let valid19 = false;
const _errs83 = errors;
if(typeof data35 !== "boolean"){
const err53 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs83 === errors;
valid19 = valid19 || _valid2;
if(!valid19){
const _errs85 = errors;
if(typeof data35 !== "string"){
const err54 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid2 = _errs85 === errors;
valid19 = valid19 || _valid2;
}
if(!valid19){
const err55 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data29.numberedBullets !== undefined){
let data36 = data29.numberedBullets;
const _errs88 = errors;
let valid20 = false;
const _errs89 = errors;
if(typeof data36 !== "boolean"){
const err56 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid3 = _errs89 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const _errs91 = errors;
if(typeof data36 !== "string"){
const err57 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid3 = _errs91 === errors;
valid20 = valid20 || _valid3;
}
if(!valid20){
const err58 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.step_criteria !== undefined){
if(typeof data25.step_criteria !== "string"){
const err61 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/step_criteria",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/step_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.functions !== undefined){
let data38 = data25.functions;
const _errs96 = errors;
let valid21 = false;
const _errs97 = errors;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
if(typeof data38[i5] !== "string"){
const err62 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions/" + i5,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs97 === errors;
valid21 = valid21 || _valid4;
if(!valid21){
const _errs101 = errors;
if(typeof data38 !== "string"){
const err64 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(data38 === "none")){
const err65 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.functions.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid4 = _errs101 === errors;
valid21 = valid21 || _valid4;
}
if(!valid21){
const err66 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data25.valid_steps !== undefined){
let data40 = data25.valid_steps;
if(Array.isArray(data40)){
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
if(typeof data40[i6] !== "string"){
const err67 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/valid_steps/" + i6,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/valid_steps/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/valid_steps",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/valid_steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.valid_contexts !== undefined){
let data42 = data25.valid_contexts;
if(Array.isArray(data42)){
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
if(typeof data42[i7] !== "string"){
const err69 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/valid_contexts/" + i7,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/valid_contexts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/valid_contexts",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/valid_contexts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data25.skip_user_turn !== undefined){
let data44 = data25.skip_user_turn;
if((typeof data44 !== "boolean") && (typeof data44 !== "string")){
const err71 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/skip_user_turn",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/skip_user_turn/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.skip_user_turn.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err72 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/skip_user_turn",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/skip_user_turn/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data25.skip_to_next_step !== undefined){
let data45 = data25.skip_to_next_step;
if((typeof data45 !== "boolean") && (typeof data45 !== "string")){
const err73 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/skip_to_next_step",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/skip_to_next_step/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.skip_to_next_step.type}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err74 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/skip_to_next_step",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/skip_to_next_step/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data25.end !== undefined){
let data46 = data25.end;
if((typeof data46 !== "boolean") && (typeof data46 !== "string")){
const err75 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/end",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/end/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.end.type}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err76 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/end",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/end/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data25.reset !== undefined){
let data47 = data25.reset;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.system_prompt !== undefined){
if(typeof data47.system_prompt !== "string"){
const err77 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset/system_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/properties/system_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data47.user_prompt !== undefined){
if(typeof data47.user_prompt !== "string"){
const err78 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset/user_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/properties/user_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data47.consolidate !== undefined){
if(typeof data47.consolidate !== "boolean"){
const err79 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset/consolidate",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/properties/consolidate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data47.full_reset !== undefined){
if(typeof data47.full_reset !== "boolean"){
const err80 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset/full_reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/properties/full_reset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data25.history !== undefined){
let data52 = data25.history;
if(typeof data52 !== "string"){
const err82 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/history",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/history/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(((data52 === "keep") || (data52 === "default")) || (data52 === "hide"))){
const err83 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/history",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/history/enum",keyword:"enum",params:{allowedValues: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.history.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data25.gather_info !== undefined){
let data53 = data25.gather_info;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.questions === undefined){
const err84 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/required",keyword:"required",params:{missingProperty: "questions"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data53.questions !== undefined){
let data54 = data53.questions;
if(Array.isArray(data54)){
if(data54.length < 1){
const err85 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len8 = data54.length;
for(let i8=0; i8<len8; i8++){
let data55 = data54[i8];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.key === undefined){
const err86 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data55.question === undefined){
const err87 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/required",keyword:"required",params:{missingProperty: "question"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data55.key !== undefined){
if(typeof data55.key !== "string"){
const err88 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/key",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data55.question !== undefined){
if(typeof data55.question !== "string"){
const err89 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/question",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/question/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data55.type !== undefined){
let data58 = data55.type;
if(typeof data58 !== "string"){
const err90 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/type",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((((data58 === "string") || (data58 === "integer")) || (data58 === "number")) || (data58 === "boolean"))){
const err91 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/type",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.gather_info.properties.questions.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data55.confirm !== undefined){
if(typeof data55.confirm !== "boolean"){
const err92 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/confirm",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/confirm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data55.prompt !== undefined){
if(typeof data55.prompt !== "string"){
const err93 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data55.functions !== undefined){
let data61 = data55.functions;
if(Array.isArray(data61)){
const len9 = data61.length;
for(let i9=0; i9<len9; i9++){
if(typeof data61[i9] !== "string"){
const err94 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/functions/" + i9,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data55.isolated !== undefined){
if(typeof data55.isolated !== "boolean"){
const err96 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/isolated",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/isolated/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data53.prompt !== undefined){
if(typeof data53.prompt !== "string"){
const err99 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data53.output_key !== undefined){
if(typeof data53.output_key !== "string"){
const err100 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/output_key",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/output_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data53.completion_action !== undefined){
if(typeof data53.completion_action !== "string"){
const err101 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/completion_action",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/completion_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data53.isolated !== undefined){
if(typeof data53.isolated !== "boolean"){
const err102 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/isolated",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/isolated/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data23.initial_step !== undefined){
if(typeof data23.initial_step !== "string"){
const err106 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/initial_step",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/initial_step/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data23.valid_contexts !== undefined){
let data69 = data23.valid_contexts;
if(Array.isArray(data69)){
const len10 = data69.length;
for(let i10=0; i10<len10; i10++){
if(typeof data69[i10] !== "string"){
const err107 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/valid_contexts/" + i10,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/valid_contexts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/valid_contexts",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/valid_contexts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data23.valid_steps !== undefined){
let data71 = data23.valid_steps;
if(Array.isArray(data71)){
const len11 = data71.length;
for(let i11=0; i11<len11; i11++){
if(typeof data71[i11] !== "string"){
const err109 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/valid_steps/" + i11,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/valid_steps/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/valid_steps",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/valid_steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data23.prompt !== undefined){
if(typeof data23.prompt !== "string"){
const err111 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data23.text !== undefined){
if(typeof data23.text !== "string"){
const err112 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data23.pom !== undefined){
let data75 = data23.pom;
if(Array.isArray(data75)){
const len12 = data75.length;
for(let i12=0; i12<len12; i12++){
let data76 = data75[i12];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.title !== undefined){
if(typeof data76.title !== "string"){
const err113 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/title",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data76.body !== undefined){
if(typeof data76.body !== "string"){
const err114 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/body",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data76.bullets !== undefined){
let data79 = data76.bullets;
if(Array.isArray(data79)){
const len13 = data79.length;
for(let i13=0; i13<len13; i13++){
if(typeof data79[i13] !== "string"){
const err115 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/bullets/" + i13,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/bullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data76.subsections !== undefined){
if(!(Array.isArray(data76.subsections))){
const err117 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/subsections",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data76.numbered !== undefined){
let data82 = data76.numbered;
const _errs188 = errors;
let valid44 = false;
const _errs189 = errors;
if(typeof data82 !== "boolean"){
const err118 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid5 = _errs189 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs191 = errors;
if(typeof data82 !== "string"){
const err119 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid5 = _errs191 === errors;
valid44 = valid44 || _valid5;
}
if(!valid44){
const err120 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
}
}
if(data76.numberedBullets !== undefined){
let data83 = data76.numberedBullets;
const _errs194 = errors;
let valid45 = false;
const _errs195 = errors;
if(typeof data83 !== "boolean"){
const err121 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid6 = _errs195 === errors;
valid45 = valid45 || _valid6;
if(!valid45){
const _errs197 = errors;
if(typeof data83 !== "string"){
const err122 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid6 = _errs197 === errors;
valid45 = valid45 || _valid6;
}
if(!valid45){
const err123 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
else {
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err124 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data23.system_prompt !== undefined){
if(typeof data23.system_prompt !== "string"){
const err126 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/system_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/system_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data23.user_prompt !== undefined){
if(typeof data23.user_prompt !== "string"){
const err127 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/user_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/user_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data23.consolidate !== undefined){
let data86 = data23.consolidate;
if((typeof data86 !== "boolean") && (typeof data86 !== "string")){
const err128 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consolidate",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/consolidate/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.consolidate.type}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err129 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consolidate",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/consolidate/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data23.full_reset !== undefined){
let data87 = data23.full_reset;
if((typeof data87 !== "boolean") && (typeof data87 !== "string")){
const err130 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/full_reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/full_reset/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.full_reset.type}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err131 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/full_reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/full_reset/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
if(data23.isolated !== undefined){
let data88 = data23.isolated;
if((typeof data88 !== "boolean") && (typeof data88 !== "string")){
const err132 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/isolated",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/isolated/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.isolated.type}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err133 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/isolated",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/isolated/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data23.reset !== undefined){
let data89 = data23.reset;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.system_prompt !== undefined){
if(typeof data89.system_prompt !== "string"){
const err134 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset/system_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/properties/system_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data89.user_prompt !== undefined){
if(typeof data89.user_prompt !== "string"){
const err135 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset/user_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/properties/user_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data89.consolidate !== undefined){
if(typeof data89.consolidate !== "boolean"){
const err136 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset/consolidate",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/properties/consolidate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data89.full_reset !== undefined){
if(typeof data89.full_reset !== "boolean"){
const err137 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset/full_reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/properties/full_reset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data23.history !== undefined){
let data94 = data23.history;
if(typeof data94 !== "string"){
const err139 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/history",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/history/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!(((data94 === "keep") || (data94 === "default")) || (data94 === "hide"))){
const err140 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/history",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/history/enum",keyword:"enum",params:{allowedValues: schema11.properties.prompt.properties.contexts.additionalProperties.properties.history.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data23.post_prompt !== undefined){
let data95 = data23.post_prompt;
const _errs222 = errors;
let valid47 = false;
const _errs223 = errors;
if(typeof data95 !== "string"){
const err141 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/post_prompt/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid7 = _errs223 === errors;
valid47 = valid47 || _valid7;
if(!valid47){
const _errs225 = errors;
if(!(data95 && typeof data95 == "object" && !Array.isArray(data95))){
const err142 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/post_prompt/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid7 = _errs225 === errors;
valid47 = valid47 || _valid7;
}
if(!valid47){
const err143 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/post_prompt/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
}
}
if(data23.enter_fillers !== undefined){
let data96 = data23.enter_fillers;
if(!(data96 && typeof data96 == "object" && !Array.isArray(data96))){
const err144 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/enter_fillers",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/enter_fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data23.exit_fillers !== undefined){
let data97 = data23.exit_fillers;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err145 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exit_fillers",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/exit_fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/prompt/contexts",schemaPath:"#/properties/prompt/properties/contexts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.post_prompt !== undefined){
let data98 = data.post_prompt;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.text !== undefined){
if(typeof data98.text !== "string"){
const err149 = {instancePath:instancePath+"/post_prompt/text",schemaPath:"#/properties/post_prompt/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data98.pom !== undefined){
let data100 = data98.pom;
if(Array.isArray(data100)){
const len14 = data100.length;
for(let i14=0; i14<len14; i14++){
let data101 = data100[i14];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.title !== undefined){
if(typeof data101.title !== "string"){
const err150 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/title",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data101.body !== undefined){
if(typeof data101.body !== "string"){
const err151 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/body",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data101.bullets !== undefined){
let data104 = data101.bullets;
if(Array.isArray(data104)){
const len15 = data104.length;
for(let i15=0; i15<len15; i15++){
if(typeof data104[i15] !== "string"){
const err152 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/bullets/" + i15,schemaPath:"#/properties/post_prompt/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/bullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data101.subsections !== undefined){
if(!(Array.isArray(data101.subsections))){
const err154 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/subsections",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data101.numbered !== undefined){
let data107 = data101.numbered;
const _errs250 = errors;
let valid54 = false;
const _errs251 = errors;
if(typeof data107 !== "boolean"){
const err155 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid8 = _errs251 === errors;
valid54 = valid54 || _valid8;
if(!valid54){
const _errs253 = errors;
if(typeof data107 !== "string"){
const err156 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid8 = _errs253 === errors;
valid54 = valid54 || _valid8;
}
if(!valid54){
const err157 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
}
}
if(data101.numberedBullets !== undefined){
let data108 = data101.numberedBullets;
const _errs256 = errors;
let valid55 = false;
const _errs257 = errors;
if(typeof data108 !== "boolean"){
const err158 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid9 = _errs257 === errors;
valid55 = valid55 || _valid9;
if(!valid55){
const _errs259 = errors;
if(typeof data108 !== "string"){
const err159 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid9 = _errs259 === errors;
valid55 = valid55 || _valid9;
}
if(!valid55){
const err160 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err161 = {instancePath:instancePath+"/post_prompt/pom/" + i14,schemaPath:"#/properties/post_prompt/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/post_prompt/pom",schemaPath:"#/properties/post_prompt/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data98.temperature !== undefined){
let data109 = data98.temperature;
if(typeof data109 == "number"){
if(data109 > 2 || isNaN(data109)){
const err163 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data109 < 0 || isNaN(data109)){
const err164 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data98.top_p !== undefined){
let data110 = data98.top_p;
if(typeof data110 == "number"){
if(data110 > 1 || isNaN(data110)){
const err166 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data110 < 0 || isNaN(data110)){
const err167 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data98.confidence !== undefined){
let data111 = data98.confidence;
if(typeof data111 == "number"){
if(data111 > 1 || isNaN(data111)){
const err169 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data111 < 0 || isNaN(data111)){
const err170 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data98.presence_penalty !== undefined){
let data112 = data98.presence_penalty;
if(typeof data112 == "number"){
if(data112 > 2 || isNaN(data112)){
const err172 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data112 < -2 || isNaN(data112)){
const err173 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data98.frequency_penalty !== undefined){
let data113 = data98.frequency_penalty;
if(typeof data113 == "number"){
if(data113 > 2 || isNaN(data113)){
const err175 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data113 < -2 || isNaN(data113)){
const err176 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data98.max_tokens !== undefined){
let data114 = data98.max_tokens;
if(!((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114)))){
const err178 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(typeof data114 == "number"){
if(data114 > 4096 || isNaN(data114)){
const err179 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err180 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(data98.max_completion_tokens !== undefined){
let data115 = data98.max_completion_tokens;
if(!((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115)))){
const err181 = {instancePath:instancePath+"/post_prompt/max_completion_tokens",schemaPath:"#/properties/post_prompt/properties/max_completion_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(typeof data115 == "number"){
if(data115 < 0 || isNaN(data115)){
const err182 = {instancePath:instancePath+"/post_prompt/max_completion_tokens",schemaPath:"#/properties/post_prompt/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data98.barge_confidence !== undefined){
let data116 = data98.barge_confidence;
if(typeof data116 == "number"){
if(data116 > 1 || isNaN(data116)){
const err183 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err184 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data98.model !== undefined){
if(typeof data98.model !== "string"){
const err186 = {instancePath:instancePath+"/post_prompt/model",schemaPath:"#/properties/post_prompt/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data98.reasoning_effort !== undefined){
if(typeof data98.reasoning_effort !== "string"){
const err187 = {instancePath:instancePath+"/post_prompt/reasoning_effort",schemaPath:"#/properties/post_prompt/properties/reasoning_effort/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data98.verbosity !== undefined){
if(typeof data98.verbosity !== "string"){
const err188 = {instancePath:instancePath+"/post_prompt/verbosity",schemaPath:"#/properties/post_prompt/properties/verbosity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/post_prompt",schemaPath:"#/properties/post_prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.post_prompt_url !== undefined){
if(typeof data.post_prompt_url !== "string"){
const err190 = {instancePath:instancePath+"/post_prompt_url",schemaPath:"#/properties/post_prompt_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.post_prompt_auth_user !== undefined){
if(typeof data.post_prompt_auth_user !== "string"){
const err191 = {instancePath:instancePath+"/post_prompt_auth_user",schemaPath:"#/properties/post_prompt_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.post_prompt_auth_password !== undefined){
if(typeof data.post_prompt_auth_password !== "string"){
const err192 = {instancePath:instancePath+"/post_prompt_auth_password",schemaPath:"#/properties/post_prompt_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.global_data !== undefined){
let data123 = data.global_data;
if(!(data123 && typeof data123 == "object" && !Array.isArray(data123))){
const err193 = {instancePath:instancePath+"/global_data",schemaPath:"#/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.hints !== undefined){
let data124 = data.hints;
if(Array.isArray(data124)){
const len16 = data124.length;
for(let i16=0; i16<len16; i16++){
let data125 = data124[i16];
const _errs294 = errors;
let valid58 = false;
const _errs295 = errors;
if(typeof data125 !== "string"){
const err194 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid10 = _errs295 === errors;
valid58 = valid58 || _valid10;
if(!valid58){
const _errs297 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.hint === undefined){
const err195 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/required",keyword:"required",params:{missingProperty: "hint"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data125.pattern === undefined){
const err196 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data125.replace === undefined){
const err197 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/required",keyword:"required",params:{missingProperty: "replace"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key2 in data125){
if(!((((key2 === "hint") || (key2 === "pattern")) || (key2 === "replace")) || (key2 === "ignore_case"))){
const err198 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data125.hint !== undefined){
if(typeof data125.hint !== "string"){
const err199 = {instancePath:instancePath+"/hints/" + i16+"/hint",schemaPath:"#/properties/hints/items/anyOf/1/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data125.pattern !== undefined){
if(typeof data125.pattern !== "string"){
const err200 = {instancePath:instancePath+"/hints/" + i16+"/pattern",schemaPath:"#/properties/hints/items/anyOf/1/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data125.replace !== undefined){
if(typeof data125.replace !== "string"){
const err201 = {instancePath:instancePath+"/hints/" + i16+"/replace",schemaPath:"#/properties/hints/items/anyOf/1/properties/replace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data125.ignore_case !== undefined){
let data129 = data125.ignore_case;
if((typeof data129 !== "boolean") && (typeof data129 !== "string")){
const err202 = {instancePath:instancePath+"/hints/" + i16+"/ignore_case",schemaPath:"#/properties/hints/items/anyOf/1/properties/ignore_case/type",keyword:"type",params:{type: schema11.properties.hints.items.anyOf[1].properties.ignore_case.type}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err203 = {instancePath:instancePath+"/hints/" + i16+"/ignore_case",schemaPath:"#/properties/hints/items/anyOf/1/properties/ignore_case/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
}
else {
const err204 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid10 = _errs297 === errors;
valid58 = valid58 || _valid10;
}
if(!valid58){
const err205 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
else {
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err206 = {instancePath:instancePath+"/hints",schemaPath:"#/properties/hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.languages !== undefined){
let data130 = data.languages;
if(Array.isArray(data130)){
const len17 = data130.length;
for(let i17=0; i17<len17; i17++){
let data131 = data130[i17];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.name !== undefined){
if(typeof data131.name !== "string"){
const err207 = {instancePath:instancePath+"/languages/" + i17+"/name",schemaPath:"#/properties/languages/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data131.code !== undefined){
let data133 = data131.code;
const _errs315 = errors;
let valid63 = false;
const _errs316 = errors;
if(typeof data133 !== "string"){
const err208 = {instancePath:instancePath+"/languages/" + i17+"/code",schemaPath:"#/properties/languages/items/properties/code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid11 = _errs316 === errors;
valid63 = valid63 || _valid11;
if(!valid63){
const _errs318 = errors;
if(Array.isArray(data133)){
const len18 = data133.length;
for(let i18=0; i18<len18; i18++){
if(typeof data133[i18] !== "string"){
const err209 = {instancePath:instancePath+"/languages/" + i17+"/code/" + i18,schemaPath:"#/properties/languages/items/properties/code/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/languages/" + i17+"/code",schemaPath:"#/properties/languages/items/properties/code/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid11 = _errs318 === errors;
valid63 = valid63 || _valid11;
}
if(!valid63){
const err211 = {instancePath:instancePath+"/languages/" + i17+"/code",schemaPath:"#/properties/languages/items/properties/code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
else {
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
}
}
if(data131.voice !== undefined){
if(typeof data131.voice !== "string"){
const err212 = {instancePath:instancePath+"/languages/" + i17+"/voice",schemaPath:"#/properties/languages/items/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data131.model !== undefined){
if(typeof data131.model !== "string"){
const err213 = {instancePath:instancePath+"/languages/" + i17+"/model",schemaPath:"#/properties/languages/items/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data131.engine !== undefined){
if(typeof data131.engine !== "string"){
const err214 = {instancePath:instancePath+"/languages/" + i17+"/engine",schemaPath:"#/properties/languages/items/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data131.speech_fillers !== undefined){
let data138 = data131.speech_fillers;
if(Array.isArray(data138)){
const len19 = data138.length;
for(let i19=0; i19<len19; i19++){
if(typeof data138[i19] !== "string"){
const err215 = {instancePath:instancePath+"/languages/" + i17+"/speech_fillers/" + i19,schemaPath:"#/properties/languages/items/properties/speech_fillers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/languages/" + i17+"/speech_fillers",schemaPath:"#/properties/languages/items/properties/speech_fillers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data131.function_fillers !== undefined){
let data140 = data131.function_fillers;
if(Array.isArray(data140)){
const len20 = data140.length;
for(let i20=0; i20<len20; i20++){
if(typeof data140[i20] !== "string"){
const err217 = {instancePath:instancePath+"/languages/" + i17+"/function_fillers/" + i20,schemaPath:"#/properties/languages/items/properties/function_fillers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/languages/" + i17+"/function_fillers",schemaPath:"#/properties/languages/items/properties/function_fillers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data131.fillers !== undefined){
let data142 = data131.fillers;
if(Array.isArray(data142)){
const len21 = data142.length;
for(let i21=0; i21<len21; i21++){
if(typeof data142[i21] !== "string"){
const err219 = {instancePath:instancePath+"/languages/" + i17+"/fillers/" + i21,schemaPath:"#/properties/languages/items/properties/fillers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/languages/" + i17+"/fillers",schemaPath:"#/properties/languages/items/properties/fillers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data131.turn_fillers !== undefined){
let data144 = data131.turn_fillers;
if(Array.isArray(data144)){
const len22 = data144.length;
for(let i22=0; i22<len22; i22++){
if(typeof data144[i22] !== "string"){
const err221 = {instancePath:instancePath+"/languages/" + i17+"/turn_fillers/" + i22,schemaPath:"#/properties/languages/items/properties/turn_fillers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/languages/" + i17+"/turn_fillers",schemaPath:"#/properties/languages/items/properties/turn_fillers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data131.listen_language !== undefined){
let data146 = data131.listen_language;
const _errs345 = errors;
let valid74 = false;
const _errs346 = errors;
if(typeof data146 !== "string"){
const err223 = {instancePath:instancePath+"/languages/" + i17+"/listen_language",schemaPath:"#/properties/languages/items/properties/listen_language/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid12 = _errs346 === errors;
valid74 = valid74 || _valid12;
if(!valid74){
const _errs348 = errors;
if(Array.isArray(data146)){
const len23 = data146.length;
for(let i23=0; i23<len23; i23++){
if(typeof data146[i23] !== "string"){
const err224 = {instancePath:instancePath+"/languages/" + i17+"/listen_language/" + i23,schemaPath:"#/properties/languages/items/properties/listen_language/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/languages/" + i17+"/listen_language",schemaPath:"#/properties/languages/items/properties/listen_language/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid12 = _errs348 === errors;
valid74 = valid74 || _valid12;
}
if(!valid74){
const err226 = {instancePath:instancePath+"/languages/" + i17+"/listen_language",schemaPath:"#/properties/languages/items/properties/listen_language/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
else {
errors = _errs345;
if(vErrors !== null){
if(_errs345){
vErrors.length = _errs345;
}
else {
vErrors = null;
}
}
}
}
if(data131.auto_emotion !== undefined){
if(typeof data131.auto_emotion !== "boolean"){
const err227 = {instancePath:instancePath+"/languages/" + i17+"/auto_emotion",schemaPath:"#/properties/languages/items/properties/auto_emotion/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data131.auto_speed !== undefined){
if(typeof data131.auto_speed !== "boolean"){
const err228 = {instancePath:instancePath+"/languages/" + i17+"/auto_speed",schemaPath:"#/properties/languages/items/properties/auto_speed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data131.params !== undefined){
let data150 = data131.params;
if(!(data150 && typeof data150 == "object" && !Array.isArray(data150))){
const err229 = {instancePath:instancePath+"/languages/" + i17+"/params",schemaPath:"#/properties/languages/items/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data131.pronounce !== undefined){
let data151 = data131.pronounce;
if(Array.isArray(data151)){
const len24 = data151.length;
for(let i24=0; i24<len24; i24++){
let data152 = data151[i24];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.replace === undefined){
const err230 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24,schemaPath:"#/properties/languages/items/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "replace"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data152.with === undefined){
const err231 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24,schemaPath:"#/properties/languages/items/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "with"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key3 in data152){
if(!(((key3 === "replace") || (key3 === "with")) || (key3 === "ignore_case"))){
const err232 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24,schemaPath:"#/properties/languages/items/properties/pronounce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data152.replace !== undefined){
if(typeof data152.replace !== "string"){
const err233 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24+"/replace",schemaPath:"#/properties/languages/items/properties/pronounce/items/properties/replace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data152.with !== undefined){
if(typeof data152.with !== "string"){
const err234 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24+"/with",schemaPath:"#/properties/languages/items/properties/pronounce/items/properties/with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data152.ignore_case !== undefined){
let data155 = data152.ignore_case;
if((typeof data155 !== "boolean") && (typeof data155 !== "string")){
const err235 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24+"/ignore_case",schemaPath:"#/properties/languages/items/properties/pronounce/items/properties/ignore_case/type",keyword:"type",params:{type: schema11.properties.languages.items.properties.pronounce.items.properties.ignore_case.type}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err236 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24+"/ignore_case",schemaPath:"#/properties/languages/items/properties/pronounce/items/properties/ignore_case/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
}
else {
const err237 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24,schemaPath:"#/properties/languages/items/properties/pronounce/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/languages/" + i17+"/pronounce",schemaPath:"#/properties/languages/items/properties/pronounce/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/languages/" + i17,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.multilingual !== undefined){
let data156 = data.multilingual;
if(!(data156 && typeof data156 == "object" && !Array.isArray(data156))){
const err241 = {instancePath:instancePath+"/multilingual",schemaPath:"#/properties/multilingual/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.params !== undefined){
let data157 = data.params;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.ai_model !== undefined){
if(typeof data157.ai_model !== "string"){
const err242 = {instancePath:instancePath+"/params/ai_model",schemaPath:"#/properties/params/properties/ai_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data157.ai_name !== undefined){
if(typeof data157.ai_name !== "string"){
const err243 = {instancePath:instancePath+"/params/ai_name",schemaPath:"#/properties/params/properties/ai_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data157.app_name !== undefined){
if(typeof data157.app_name !== "string"){
const err244 = {instancePath:instancePath+"/params/app_name",schemaPath:"#/properties/params/properties/app_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data157.conscience !== undefined){
if(typeof data157.conscience !== "string"){
const err245 = {instancePath:instancePath+"/params/conscience",schemaPath:"#/properties/params/properties/conscience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data157.convo !== undefined){
let data162 = data157.convo;
if(Array.isArray(data162)){
const len25 = data162.length;
for(let i25=0; i25<len25; i25++){
let data163 = data162[i25];
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.role === undefined){
const err246 = {instancePath:instancePath+"/params/convo/" + i25,schemaPath:"#/properties/params/properties/convo/items/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data163.content === undefined){
const err247 = {instancePath:instancePath+"/params/convo/" + i25,schemaPath:"#/properties/params/properties/convo/items/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
for(const key4 in data163){
if(!(((key4 === "role") || (key4 === "content")) || (key4 === "lang"))){
const err248 = {instancePath:instancePath+"/params/convo/" + i25,schemaPath:"#/properties/params/properties/convo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data163.role !== undefined){
let data164 = data163.role;
if(typeof data164 !== "string"){
const err249 = {instancePath:instancePath+"/params/convo/" + i25+"/role",schemaPath:"#/properties/params/properties/convo/items/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!(((data164 === "user") || (data164 === "assistant")) || (data164 === "system"))){
const err250 = {instancePath:instancePath+"/params/convo/" + i25+"/role",schemaPath:"#/properties/params/properties/convo/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.convo.items.properties.role.enum}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data163.content !== undefined){
if(typeof data163.content !== "string"){
const err251 = {instancePath:instancePath+"/params/convo/" + i25+"/content",schemaPath:"#/properties/params/properties/convo/items/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data163.lang !== undefined){
if(typeof data163.lang !== "string"){
const err252 = {instancePath:instancePath+"/params/convo/" + i25+"/lang",schemaPath:"#/properties/params/properties/convo/items/properties/lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/params/convo/" + i25,schemaPath:"#/properties/params/properties/convo/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/params/convo",schemaPath:"#/properties/params/properties/convo/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data157.conversation_id !== undefined){
if(typeof data157.conversation_id !== "string"){
const err255 = {instancePath:instancePath+"/params/conversation_id",schemaPath:"#/properties/params/properties/conversation_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data157.conversation_sliding_window !== undefined){
let data168 = data157.conversation_sliding_window;
if((!((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168)))) && (typeof data168 !== "string")){
const err256 = {instancePath:instancePath+"/params/conversation_sliding_window",schemaPath:"#/properties/params/properties/conversation_sliding_window/type",keyword:"type",params:{type: schema11.properties.params.properties.conversation_sliding_window.type}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(typeof data168 == "number"){
if(data168 < 1 || isNaN(data168)){
const err257 = {instancePath:instancePath+"/params/conversation_sliding_window",schemaPath:"#/properties/params/properties/conversation_sliding_window/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(typeof data168 === "string"){
if(!pattern0.test(data168)){
const err258 = {instancePath:instancePath+"/params/conversation_sliding_window",schemaPath:"#/properties/params/properties/conversation_sliding_window/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
if(data157.direction !== undefined){
let data169 = data157.direction;
const _errs397 = errors;
let valid84 = false;
const _errs398 = errors;
if(typeof data169 !== "string"){
const err259 = {instancePath:instancePath+"/params/direction",schemaPath:"#/properties/params/properties/direction/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(!((data169 === "inbound") || (data169 === "outbound"))){
const err260 = {instancePath:instancePath+"/params/direction",schemaPath:"#/properties/params/properties/direction/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.direction.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid13 = _errs398 === errors;
valid84 = valid84 || _valid13;
if(!valid84){
const _errs400 = errors;
if(typeof data169 !== "string"){
const err261 = {instancePath:instancePath+"/params/direction",schemaPath:"#/properties/params/properties/direction/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid13 = _errs400 === errors;
valid84 = valid84 || _valid13;
}
if(!valid84){
const err262 = {instancePath:instancePath+"/params/direction",schemaPath:"#/properties/params/properties/direction/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
else {
errors = _errs397;
if(vErrors !== null){
if(_errs397){
vErrors.length = _errs397;
}
else {
vErrors = null;
}
}
}
}
if(data157.wait_for_user !== undefined){
let data170 = data157.wait_for_user;
if((typeof data170 !== "boolean") && (typeof data170 !== "string")){
const err263 = {instancePath:instancePath+"/params/wait_for_user",schemaPath:"#/properties/params/properties/wait_for_user/type",keyword:"type",params:{type: schema11.properties.params.properties.wait_for_user.type}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(typeof data170 === "string"){
if(!pattern0.test(data170)){
const err264 = {instancePath:instancePath+"/params/wait_for_user",schemaPath:"#/properties/params/properties/wait_for_user/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
if(data157.save_conversation !== undefined){
let data171 = data157.save_conversation;
if((typeof data171 !== "boolean") && (typeof data171 !== "string")){
const err265 = {instancePath:instancePath+"/params/save_conversation",schemaPath:"#/properties/params/properties/save_conversation/type",keyword:"type",params:{type: schema11.properties.params.properties.save_conversation.type}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(typeof data171 === "string"){
if(!pattern0.test(data171)){
const err266 = {instancePath:instancePath+"/params/save_conversation",schemaPath:"#/properties/params/properties/save_conversation/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
if(data157.summary_mode !== undefined){
if(typeof data157.summary_mode !== "string"){
const err267 = {instancePath:instancePath+"/params/summary_mode",schemaPath:"#/properties/params/properties/summary_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data157.transfer_summary !== undefined){
let data173 = data157.transfer_summary;
if((typeof data173 !== "boolean") && (typeof data173 !== "string")){
const err268 = {instancePath:instancePath+"/params/transfer_summary",schemaPath:"#/properties/params/properties/transfer_summary/type",keyword:"type",params:{type: schema11.properties.params.properties.transfer_summary.type}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(typeof data173 === "string"){
if(!pattern0.test(data173)){
const err269 = {instancePath:instancePath+"/params/transfer_summary",schemaPath:"#/properties/params/properties/transfer_summary/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
if(data157.max_response_tokens !== undefined){
let data174 = data157.max_response_tokens;
if((!((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174)))) && (typeof data174 !== "string")){
const err270 = {instancePath:instancePath+"/params/max_response_tokens",schemaPath:"#/properties/params/properties/max_response_tokens/type",keyword:"type",params:{type: schema11.properties.params.properties.max_response_tokens.type}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(typeof data174 == "number"){
if(data174 > 16384 || isNaN(data174)){
const err271 = {instancePath:instancePath+"/params/max_response_tokens",schemaPath:"#/properties/params/properties/max_response_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data174 < 1 || isNaN(data174)){
const err272 = {instancePath:instancePath+"/params/max_response_tokens",schemaPath:"#/properties/params/properties/max_response_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(typeof data174 === "string"){
if(!pattern0.test(data174)){
const err273 = {instancePath:instancePath+"/params/max_response_tokens",schemaPath:"#/properties/params/properties/max_response_tokens/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
if(data157.pom_format !== undefined){
let data175 = data157.pom_format;
if(typeof data175 !== "string"){
const err274 = {instancePath:instancePath+"/params/pom_format",schemaPath:"#/properties/params/properties/pom_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!((data175 === "markdown") || (data175 === "xml"))){
const err275 = {instancePath:instancePath+"/params/pom_format",schemaPath:"#/properties/params/properties/pom_format/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.pom_format.enum}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data157.persist_global_data !== undefined){
let data176 = data157.persist_global_data;
if((typeof data176 !== "boolean") && (typeof data176 !== "string")){
const err276 = {instancePath:instancePath+"/params/persist_global_data",schemaPath:"#/properties/params/properties/persist_global_data/type",keyword:"type",params:{type: schema11.properties.params.properties.persist_global_data.type}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err277 = {instancePath:instancePath+"/params/persist_global_data",schemaPath:"#/properties/params/properties/persist_global_data/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
if(data157.local_tz !== undefined){
if(typeof data157.local_tz !== "string"){
const err278 = {instancePath:instancePath+"/params/local_tz",schemaPath:"#/properties/params/properties/local_tz/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data157.redact_prompt !== undefined){
if(typeof data157.redact_prompt !== "string"){
const err279 = {instancePath:instancePath+"/params/redact_prompt",schemaPath:"#/properties/params/properties/redact_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data157.cache_mode !== undefined){
let data179 = data157.cache_mode;
if((typeof data179 !== "boolean") && (typeof data179 !== "string")){
const err280 = {instancePath:instancePath+"/params/cache_mode",schemaPath:"#/properties/params/properties/cache_mode/type",keyword:"type",params:{type: schema11.properties.params.properties.cache_mode.type}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err281 = {instancePath:instancePath+"/params/cache_mode",schemaPath:"#/properties/params/properties/cache_mode/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
if(data157.enable_accounting !== undefined){
let data180 = data157.enable_accounting;
if((typeof data180 !== "boolean") && (typeof data180 !== "string")){
const err282 = {instancePath:instancePath+"/params/enable_accounting",schemaPath:"#/properties/params/properties/enable_accounting/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_accounting.type}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err283 = {instancePath:instancePath+"/params/enable_accounting",schemaPath:"#/properties/params/properties/enable_accounting/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
if(data157.utility_model !== undefined){
if(typeof data157.utility_model !== "string"){
const err284 = {instancePath:instancePath+"/params/utility_model",schemaPath:"#/properties/params/properties/utility_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data157.enable_thinking !== undefined){
let data182 = data157.enable_thinking;
if((typeof data182 !== "boolean") && (typeof data182 !== "string")){
const err285 = {instancePath:instancePath+"/params/enable_thinking",schemaPath:"#/properties/params/properties/enable_thinking/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_thinking.type}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(typeof data182 === "string"){
if(!pattern0.test(data182)){
const err286 = {instancePath:instancePath+"/params/enable_thinking",schemaPath:"#/properties/params/properties/enable_thinking/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
if(data157.thinking_model !== undefined){
if(typeof data157.thinking_model !== "string"){
const err287 = {instancePath:instancePath+"/params/thinking_model",schemaPath:"#/properties/params/properties/thinking_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data157.enable_vision !== undefined){
let data184 = data157.enable_vision;
if((typeof data184 !== "boolean") && (typeof data184 !== "string")){
const err288 = {instancePath:instancePath+"/params/enable_vision",schemaPath:"#/properties/params/properties/enable_vision/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_vision.type}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(typeof data184 === "string"){
if(!pattern0.test(data184)){
const err289 = {instancePath:instancePath+"/params/enable_vision",schemaPath:"#/properties/params/properties/enable_vision/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
if(data157.vision_model !== undefined){
if(typeof data157.vision_model !== "string"){
const err290 = {instancePath:instancePath+"/params/vision_model",schemaPath:"#/properties/params/properties/vision_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data157.enable_inner_dialog !== undefined){
let data186 = data157.enable_inner_dialog;
if((typeof data186 !== "boolean") && (typeof data186 !== "string")){
const err291 = {instancePath:instancePath+"/params/enable_inner_dialog",schemaPath:"#/properties/params/properties/enable_inner_dialog/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_inner_dialog.type}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(typeof data186 === "string"){
if(!pattern0.test(data186)){
const err292 = {instancePath:instancePath+"/params/enable_inner_dialog",schemaPath:"#/properties/params/properties/enable_inner_dialog/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
if(data157.inner_dialog_model !== undefined){
if(typeof data157.inner_dialog_model !== "string"){
const err293 = {instancePath:instancePath+"/params/inner_dialog_model",schemaPath:"#/properties/params/properties/inner_dialog_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data157.inner_dialog_prompt !== undefined){
if(typeof data157.inner_dialog_prompt !== "string"){
const err294 = {instancePath:instancePath+"/params/inner_dialog_prompt",schemaPath:"#/properties/params/properties/inner_dialog_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data157.inner_dialog_synced !== undefined){
let data189 = data157.inner_dialog_synced;
if((typeof data189 !== "boolean") && (typeof data189 !== "string")){
const err295 = {instancePath:instancePath+"/params/inner_dialog_synced",schemaPath:"#/properties/params/properties/inner_dialog_synced/type",keyword:"type",params:{type: schema11.properties.params.properties.inner_dialog_synced.type}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err296 = {instancePath:instancePath+"/params/inner_dialog_synced",schemaPath:"#/properties/params/properties/inner_dialog_synced/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
if(data157.openai_asr_engine !== undefined){
if(typeof data157.openai_asr_engine !== "string"){
const err297 = {instancePath:instancePath+"/params/openai_asr_engine",schemaPath:"#/properties/params/properties/openai_asr_engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data157.asr_diarize !== undefined){
let data191 = data157.asr_diarize;
if((typeof data191 !== "boolean") && (typeof data191 !== "string")){
const err298 = {instancePath:instancePath+"/params/asr_diarize",schemaPath:"#/properties/params/properties/asr_diarize/type",keyword:"type",params:{type: schema11.properties.params.properties.asr_diarize.type}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err299 = {instancePath:instancePath+"/params/asr_diarize",schemaPath:"#/properties/params/properties/asr_diarize/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
if(data157.asr_smart_format !== undefined){
let data192 = data157.asr_smart_format;
if((typeof data192 !== "boolean") && (typeof data192 !== "string")){
const err300 = {instancePath:instancePath+"/params/asr_smart_format",schemaPath:"#/properties/params/properties/asr_smart_format/type",keyword:"type",params:{type: schema11.properties.params.properties.asr_smart_format.type}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(typeof data192 === "string"){
if(!pattern0.test(data192)){
const err301 = {instancePath:instancePath+"/params/asr_smart_format",schemaPath:"#/properties/params/properties/asr_smart_format/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
if(data157.asr_speaker_affinity !== undefined){
let data193 = data157.asr_speaker_affinity;
if((typeof data193 !== "boolean") && (typeof data193 !== "string")){
const err302 = {instancePath:instancePath+"/params/asr_speaker_affinity",schemaPath:"#/properties/params/properties/asr_speaker_affinity/type",keyword:"type",params:{type: schema11.properties.params.properties.asr_speaker_affinity.type}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(typeof data193 === "string"){
if(!pattern0.test(data193)){
const err303 = {instancePath:instancePath+"/params/asr_speaker_affinity",schemaPath:"#/properties/params/properties/asr_speaker_affinity/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
if(data157.llm_diarize_aware !== undefined){
let data194 = data157.llm_diarize_aware;
if((typeof data194 !== "boolean") && (typeof data194 !== "string")){
const err304 = {instancePath:instancePath+"/params/llm_diarize_aware",schemaPath:"#/properties/params/properties/llm_diarize_aware/type",keyword:"type",params:{type: schema11.properties.params.properties.llm_diarize_aware.type}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(typeof data194 === "string"){
if(!pattern0.test(data194)){
const err305 = {instancePath:instancePath+"/params/llm_diarize_aware",schemaPath:"#/properties/params/properties/llm_diarize_aware/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
if(data157.auto_correct !== undefined){
let data195 = data157.auto_correct;
if((typeof data195 !== "boolean") && (typeof data195 !== "string")){
const err306 = {instancePath:instancePath+"/params/auto_correct",schemaPath:"#/properties/params/properties/auto_correct/type",keyword:"type",params:{type: schema11.properties.params.properties.auto_correct.type}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err307 = {instancePath:instancePath+"/params/auto_correct",schemaPath:"#/properties/params/properties/auto_correct/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
if(data157.enable_text_normalization !== undefined){
let data196 = data157.enable_text_normalization;
const _errs455 = errors;
let valid85 = false;
const _errs456 = errors;
if(typeof data196 !== "string"){
const err308 = {instancePath:instancePath+"/params/enable_text_normalization",schemaPath:"#/properties/params/properties/enable_text_normalization/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(!((((((data196 === "heard") || (data196 === "spoken")) || (data196 === "both")) || (data196 === "off")) || (data196 === "none")) || (data196 === "on"))){
const err309 = {instancePath:instancePath+"/params/enable_text_normalization",schemaPath:"#/properties/params/properties/enable_text_normalization/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.enable_text_normalization.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid14 = _errs456 === errors;
valid85 = valid85 || _valid14;
if(!valid85){
const _errs458 = errors;
if(typeof data196 !== "boolean"){
const err310 = {instancePath:instancePath+"/params/enable_text_normalization",schemaPath:"#/properties/params/properties/enable_text_normalization/anyOf/1/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid14 = _errs458 === errors;
valid85 = valid85 || _valid14;
}
if(!valid85){
const err311 = {instancePath:instancePath+"/params/enable_text_normalization",schemaPath:"#/properties/params/properties/enable_text_normalization/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
else {
errors = _errs455;
if(vErrors !== null){
if(_errs455){
vErrors.length = _errs455;
}
else {
vErrors = null;
}
}
}
}
if(data157.energy_level !== undefined){
let data197 = data157.energy_level;
if((!(typeof data197 == "number")) && (typeof data197 !== "string")){
const err312 = {instancePath:instancePath+"/params/energy_level",schemaPath:"#/properties/params/properties/energy_level/type",keyword:"type",params:{type: schema11.properties.params.properties.energy_level.type}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(typeof data197 == "number"){
if(data197 > 100 || isNaN(data197)){
const err313 = {instancePath:instancePath+"/params/energy_level",schemaPath:"#/properties/params/properties/energy_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data197 < 0 || isNaN(data197)){
const err314 = {instancePath:instancePath+"/params/energy_level",schemaPath:"#/properties/params/properties/energy_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(typeof data197 === "string"){
if(!pattern0.test(data197)){
const err315 = {instancePath:instancePath+"/params/energy_level",schemaPath:"#/properties/params/properties/energy_level/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
if(data157.end_of_speech_timeout !== undefined){
let data198 = data157.end_of_speech_timeout;
if((!((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198)))) && (typeof data198 !== "string")){
const err316 = {instancePath:instancePath+"/params/end_of_speech_timeout",schemaPath:"#/properties/params/properties/end_of_speech_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.end_of_speech_timeout.type}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(typeof data198 == "number"){
if(data198 > 10000 || isNaN(data198)){
const err317 = {instancePath:instancePath+"/params/end_of_speech_timeout",schemaPath:"#/properties/params/properties/end_of_speech_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data198 < 0 || isNaN(data198)){
const err318 = {instancePath:instancePath+"/params/end_of_speech_timeout",schemaPath:"#/properties/params/properties/end_of_speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err319 = {instancePath:instancePath+"/params/end_of_speech_timeout",schemaPath:"#/properties/params/properties/end_of_speech_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
if(data157.first_word_timeout !== undefined){
let data199 = data157.first_word_timeout;
if((!((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199)))) && (typeof data199 !== "string")){
const err320 = {instancePath:instancePath+"/params/first_word_timeout",schemaPath:"#/properties/params/properties/first_word_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.first_word_timeout.type}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(typeof data199 == "number"){
if(data199 > 10000 || isNaN(data199)){
const err321 = {instancePath:instancePath+"/params/first_word_timeout",schemaPath:"#/properties/params/properties/first_word_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data199 < 0 || isNaN(data199)){
const err322 = {instancePath:instancePath+"/params/first_word_timeout",schemaPath:"#/properties/params/properties/first_word_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(typeof data199 === "string"){
if(!pattern0.test(data199)){
const err323 = {instancePath:instancePath+"/params/first_word_timeout",schemaPath:"#/properties/params/properties/first_word_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
if(data157.speech_event_timeout !== undefined){
let data200 = data157.speech_event_timeout;
if((!((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200)))) && (typeof data200 !== "string")){
const err324 = {instancePath:instancePath+"/params/speech_event_timeout",schemaPath:"#/properties/params/properties/speech_event_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.speech_event_timeout.type}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(typeof data200 == "number"){
if(data200 > 10000 || isNaN(data200)){
const err325 = {instancePath:instancePath+"/params/speech_event_timeout",schemaPath:"#/properties/params/properties/speech_event_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data200 < 0 || isNaN(data200)){
const err326 = {instancePath:instancePath+"/params/speech_event_timeout",schemaPath:"#/properties/params/properties/speech_event_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(typeof data200 === "string"){
if(!pattern0.test(data200)){
const err327 = {instancePath:instancePath+"/params/speech_event_timeout",schemaPath:"#/properties/params/properties/speech_event_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
if(data157.speech_timeout !== undefined){
let data201 = data157.speech_timeout;
if((!((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201)))) && (typeof data201 !== "string")){
const err328 = {instancePath:instancePath+"/params/speech_timeout",schemaPath:"#/properties/params/properties/speech_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.speech_timeout.type}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(typeof data201 == "number"){
if(data201 > 600000 || isNaN(data201)){
const err329 = {instancePath:instancePath+"/params/speech_timeout",schemaPath:"#/properties/params/properties/speech_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data201 < 0 || isNaN(data201)){
const err330 = {instancePath:instancePath+"/params/speech_timeout",schemaPath:"#/properties/params/properties/speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(typeof data201 === "string"){
if(!pattern0.test(data201)){
const err331 = {instancePath:instancePath+"/params/speech_timeout",schemaPath:"#/properties/params/properties/speech_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
if(data157.enable_turn_detection !== undefined){
let data202 = data157.enable_turn_detection;
if((typeof data202 !== "boolean") && (typeof data202 !== "string")){
const err332 = {instancePath:instancePath+"/params/enable_turn_detection",schemaPath:"#/properties/params/properties/enable_turn_detection/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_turn_detection.type}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(typeof data202 === "string"){
if(!pattern0.test(data202)){
const err333 = {instancePath:instancePath+"/params/enable_turn_detection",schemaPath:"#/properties/params/properties/enable_turn_detection/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
if(data157.turn_detection_timeout !== undefined){
let data203 = data157.turn_detection_timeout;
if((!((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203)))) && (typeof data203 !== "string")){
const err334 = {instancePath:instancePath+"/params/turn_detection_timeout",schemaPath:"#/properties/params/properties/turn_detection_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.turn_detection_timeout.type}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(typeof data203 == "number"){
if(data203 > 10000 || isNaN(data203)){
const err335 = {instancePath:instancePath+"/params/turn_detection_timeout",schemaPath:"#/properties/params/properties/turn_detection_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data203 < 0 || isNaN(data203)){
const err336 = {instancePath:instancePath+"/params/turn_detection_timeout",schemaPath:"#/properties/params/properties/turn_detection_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(typeof data203 === "string"){
if(!pattern0.test(data203)){
const err337 = {instancePath:instancePath+"/params/turn_detection_timeout",schemaPath:"#/properties/params/properties/turn_detection_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
if(data157.vad_config !== undefined){
if(typeof data157.vad_config !== "string"){
const err338 = {instancePath:instancePath+"/params/vad_config",schemaPath:"#/properties/params/properties/vad_config/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data157.ai_volume !== undefined){
let data205 = data157.ai_volume;
if((!((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205)))) && (typeof data205 !== "string")){
const err339 = {instancePath:instancePath+"/params/ai_volume",schemaPath:"#/properties/params/properties/ai_volume/type",keyword:"type",params:{type: schema11.properties.params.properties.ai_volume.type}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(typeof data205 == "number"){
if(data205 > 50 || isNaN(data205)){
const err340 = {instancePath:instancePath+"/params/ai_volume",schemaPath:"#/properties/params/properties/ai_volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data205 < -50 || isNaN(data205)){
const err341 = {instancePath:instancePath+"/params/ai_volume",schemaPath:"#/properties/params/properties/ai_volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -50}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(typeof data205 === "string"){
if(!pattern0.test(data205)){
const err342 = {instancePath:instancePath+"/params/ai_volume",schemaPath:"#/properties/params/properties/ai_volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
if(data157.max_emotion !== undefined){
let data206 = data157.max_emotion;
if((!((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206)))) && (typeof data206 !== "string")){
const err343 = {instancePath:instancePath+"/params/max_emotion",schemaPath:"#/properties/params/properties/max_emotion/type",keyword:"type",params:{type: schema11.properties.params.properties.max_emotion.type}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(typeof data206 == "number"){
if(data206 > 30 || isNaN(data206)){
const err344 = {instancePath:instancePath+"/params/max_emotion",schemaPath:"#/properties/params/properties/max_emotion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data206 < 1 || isNaN(data206)){
const err345 = {instancePath:instancePath+"/params/max_emotion",schemaPath:"#/properties/params/properties/max_emotion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(typeof data206 === "string"){
if(!pattern0.test(data206)){
const err346 = {instancePath:instancePath+"/params/max_emotion",schemaPath:"#/properties/params/properties/max_emotion/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
if(data157.speech_gen_quick_stops !== undefined){
let data207 = data157.speech_gen_quick_stops;
if((!((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207)))) && (typeof data207 !== "string")){
const err347 = {instancePath:instancePath+"/params/speech_gen_quick_stops",schemaPath:"#/properties/params/properties/speech_gen_quick_stops/type",keyword:"type",params:{type: schema11.properties.params.properties.speech_gen_quick_stops.type}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(typeof data207 == "number"){
if(data207 > 10 || isNaN(data207)){
const err348 = {instancePath:instancePath+"/params/speech_gen_quick_stops",schemaPath:"#/properties/params/properties/speech_gen_quick_stops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data207 < 0 || isNaN(data207)){
const err349 = {instancePath:instancePath+"/params/speech_gen_quick_stops",schemaPath:"#/properties/params/properties/speech_gen_quick_stops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(typeof data207 === "string"){
if(!pattern0.test(data207)){
const err350 = {instancePath:instancePath+"/params/speech_gen_quick_stops",schemaPath:"#/properties/params/properties/speech_gen_quick_stops/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
if(data157.tts_number_format !== undefined){
let data208 = data157.tts_number_format;
if(typeof data208 !== "string"){
const err351 = {instancePath:instancePath+"/params/tts_number_format",schemaPath:"#/properties/params/properties/tts_number_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(!((data208 === "international") || (data208 === "national"))){
const err352 = {instancePath:instancePath+"/params/tts_number_format",schemaPath:"#/properties/params/properties/tts_number_format/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.tts_number_format.enum}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data157.video_idle_file !== undefined){
if(typeof data157.video_idle_file !== "string"){
const err353 = {instancePath:instancePath+"/params/video_idle_file",schemaPath:"#/properties/params/properties/video_idle_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data157.video_listening_file !== undefined){
if(typeof data157.video_listening_file !== "string"){
const err354 = {instancePath:instancePath+"/params/video_listening_file",schemaPath:"#/properties/params/properties/video_listening_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data157.video_talking_file !== undefined){
if(typeof data157.video_talking_file !== "string"){
const err355 = {instancePath:instancePath+"/params/video_talking_file",schemaPath:"#/properties/params/properties/video_talking_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data157.eleven_labs_similarity !== undefined){
let data212 = data157.eleven_labs_similarity;
if((!(typeof data212 == "number")) && (typeof data212 !== "string")){
const err356 = {instancePath:instancePath+"/params/eleven_labs_similarity",schemaPath:"#/properties/params/properties/eleven_labs_similarity/type",keyword:"type",params:{type: schema11.properties.params.properties.eleven_labs_similarity.type}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(typeof data212 == "number"){
if(data212 > 1 || isNaN(data212)){
const err357 = {instancePath:instancePath+"/params/eleven_labs_similarity",schemaPath:"#/properties/params/properties/eleven_labs_similarity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data212 < 0 || isNaN(data212)){
const err358 = {instancePath:instancePath+"/params/eleven_labs_similarity",schemaPath:"#/properties/params/properties/eleven_labs_similarity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(typeof data212 === "string"){
if(!pattern0.test(data212)){
const err359 = {instancePath:instancePath+"/params/eleven_labs_similarity",schemaPath:"#/properties/params/properties/eleven_labs_similarity/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
if(data157.eleven_labs_stability !== undefined){
let data213 = data157.eleven_labs_stability;
if((!(typeof data213 == "number")) && (typeof data213 !== "string")){
const err360 = {instancePath:instancePath+"/params/eleven_labs_stability",schemaPath:"#/properties/params/properties/eleven_labs_stability/type",keyword:"type",params:{type: schema11.properties.params.properties.eleven_labs_stability.type}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(typeof data213 == "number"){
if(data213 > 1 || isNaN(data213)){
const err361 = {instancePath:instancePath+"/params/eleven_labs_stability",schemaPath:"#/properties/params/properties/eleven_labs_stability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data213 < 0 || isNaN(data213)){
const err362 = {instancePath:instancePath+"/params/eleven_labs_stability",schemaPath:"#/properties/params/properties/eleven_labs_stability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(typeof data213 === "string"){
if(!pattern0.test(data213)){
const err363 = {instancePath:instancePath+"/params/eleven_labs_stability",schemaPath:"#/properties/params/properties/eleven_labs_stability/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
if(data157.turn_filler_sources !== undefined){
if(typeof data157.turn_filler_sources !== "string"){
const err364 = {instancePath:instancePath+"/params/turn_filler_sources",schemaPath:"#/properties/params/properties/turn_filler_sources/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data157.turn_filler_every_n !== undefined){
let data215 = data157.turn_filler_every_n;
if((!((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215)))) && (typeof data215 !== "string")){
const err365 = {instancePath:instancePath+"/params/turn_filler_every_n",schemaPath:"#/properties/params/properties/turn_filler_every_n/type",keyword:"type",params:{type: schema11.properties.params.properties.turn_filler_every_n.type}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(typeof data215 == "number"){
if(data215 < 1 || isNaN(data215)){
const err366 = {instancePath:instancePath+"/params/turn_filler_every_n",schemaPath:"#/properties/params/properties/turn_filler_every_n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(typeof data215 === "string"){
if(!pattern0.test(data215)){
const err367 = {instancePath:instancePath+"/params/turn_filler_every_n",schemaPath:"#/properties/params/properties/turn_filler_every_n/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
if(data157.turn_filler_min_ms !== undefined){
let data216 = data157.turn_filler_min_ms;
if((!((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216)))) && (typeof data216 !== "string")){
const err368 = {instancePath:instancePath+"/params/turn_filler_min_ms",schemaPath:"#/properties/params/properties/turn_filler_min_ms/type",keyword:"type",params:{type: schema11.properties.params.properties.turn_filler_min_ms.type}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(typeof data216 == "number"){
if(data216 < 0 || isNaN(data216)){
const err369 = {instancePath:instancePath+"/params/turn_filler_min_ms",schemaPath:"#/properties/params/properties/turn_filler_min_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err370 = {instancePath:instancePath+"/params/turn_filler_min_ms",schemaPath:"#/properties/params/properties/turn_filler_min_ms/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(data157.enable_barge !== undefined){
let data217 = data157.enable_barge;
const _errs501 = errors;
let valid86 = false;
const _errs502 = errors;
if(typeof data217 !== "string"){
const err371 = {instancePath:instancePath+"/params/enable_barge",schemaPath:"#/properties/params/properties/enable_barge/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid15 = _errs502 === errors;
valid86 = valid86 || _valid15;
if(!valid86){
const _errs504 = errors;
if(typeof data217 !== "boolean"){
const err372 = {instancePath:instancePath+"/params/enable_barge",schemaPath:"#/properties/params/properties/enable_barge/anyOf/1/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid15 = _errs504 === errors;
valid86 = valid86 || _valid15;
}
if(!valid86){
const err373 = {instancePath:instancePath+"/params/enable_barge",schemaPath:"#/properties/params/properties/enable_barge/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
else {
errors = _errs501;
if(vErrors !== null){
if(_errs501){
vErrors.length = _errs501;
}
else {
vErrors = null;
}
}
}
}
if(data157.barge_functions !== undefined){
let data218 = data157.barge_functions;
if((typeof data218 !== "boolean") && (typeof data218 !== "string")){
const err374 = {instancePath:instancePath+"/params/barge_functions",schemaPath:"#/properties/params/properties/barge_functions/type",keyword:"type",params:{type: schema11.properties.params.properties.barge_functions.type}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(typeof data218 === "string"){
if(!pattern0.test(data218)){
const err375 = {instancePath:instancePath+"/params/barge_functions",schemaPath:"#/properties/params/properties/barge_functions/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
if(data157.barge_match_string !== undefined){
if(typeof data157.barge_match_string !== "string"){
const err376 = {instancePath:instancePath+"/params/barge_match_string",schemaPath:"#/properties/params/properties/barge_match_string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data157.barge_min_words !== undefined){
let data220 = data157.barge_min_words;
if((!((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220)))) && (typeof data220 !== "string")){
const err377 = {instancePath:instancePath+"/params/barge_min_words",schemaPath:"#/properties/params/properties/barge_min_words/type",keyword:"type",params:{type: schema11.properties.params.properties.barge_min_words.type}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(typeof data220 == "number"){
if(data220 > 99 || isNaN(data220)){
const err378 = {instancePath:instancePath+"/params/barge_min_words",schemaPath:"#/properties/params/properties/barge_min_words/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data220 < 1 || isNaN(data220)){
const err379 = {instancePath:instancePath+"/params/barge_min_words",schemaPath:"#/properties/params/properties/barge_min_words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(typeof data220 === "string"){
if(!pattern0.test(data220)){
const err380 = {instancePath:instancePath+"/params/barge_min_words",schemaPath:"#/properties/params/properties/barge_min_words/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
if(data157.interrupt_on_noise !== undefined){
let data221 = data157.interrupt_on_noise;
const _errs513 = errors;
let valid87 = false;
const _errs514 = errors;
if(typeof data221 !== "boolean"){
const err381 = {instancePath:instancePath+"/params/interrupt_on_noise",schemaPath:"#/properties/params/properties/interrupt_on_noise/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
var _valid16 = _errs514 === errors;
valid87 = valid87 || _valid16;
if(!valid87){
const _errs516 = errors;
if(!((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221)))){
const err382 = {instancePath:instancePath+"/params/interrupt_on_noise",schemaPath:"#/properties/params/properties/interrupt_on_noise/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid16 = _errs516 === errors;
valid87 = valid87 || _valid16;
if(!valid87){
const _errs518 = errors;
if(typeof data221 !== "string"){
const err383 = {instancePath:instancePath+"/params/interrupt_on_noise",schemaPath:"#/properties/params/properties/interrupt_on_noise/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid16 = _errs518 === errors;
valid87 = valid87 || _valid16;
}
}
if(!valid87){
const err384 = {instancePath:instancePath+"/params/interrupt_on_noise",schemaPath:"#/properties/params/properties/interrupt_on_noise/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
else {
errors = _errs513;
if(vErrors !== null){
if(_errs513){
vErrors.length = _errs513;
}
else {
vErrors = null;
}
}
}
}
if(data157.interrupt_prompt !== undefined){
if(typeof data157.interrupt_prompt !== "string"){
const err385 = {instancePath:instancePath+"/params/interrupt_prompt",schemaPath:"#/properties/params/properties/interrupt_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data157.acknowledge_interruptions !== undefined){
let data223 = data157.acknowledge_interruptions;
const _errs523 = errors;
let valid88 = false;
const _errs524 = errors;
if(typeof data223 !== "boolean"){
const err386 = {instancePath:instancePath+"/params/acknowledge_interruptions",schemaPath:"#/properties/params/properties/acknowledge_interruptions/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var _valid17 = _errs524 === errors;
valid88 = valid88 || _valid17;
if(!valid88){
const _errs526 = errors;
if(!((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223)))){
const err387 = {instancePath:instancePath+"/params/acknowledge_interruptions",schemaPath:"#/properties/params/properties/acknowledge_interruptions/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid17 = _errs526 === errors;
valid88 = valid88 || _valid17;
if(!valid88){
const _errs528 = errors;
if(typeof data223 !== "string"){
const err388 = {instancePath:instancePath+"/params/acknowledge_interruptions",schemaPath:"#/properties/params/properties/acknowledge_interruptions/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var _valid17 = _errs528 === errors;
valid88 = valid88 || _valid17;
}
}
if(!valid88){
const err389 = {instancePath:instancePath+"/params/acknowledge_interruptions",schemaPath:"#/properties/params/properties/acknowledge_interruptions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
else {
errors = _errs523;
if(vErrors !== null){
if(_errs523){
vErrors.length = _errs523;
}
else {
vErrors = null;
}
}
}
}
if(data157.transparent_barge !== undefined){
let data224 = data157.transparent_barge;
if((typeof data224 !== "boolean") && (typeof data224 !== "string")){
const err390 = {instancePath:instancePath+"/params/transparent_barge",schemaPath:"#/properties/params/properties/transparent_barge/type",keyword:"type",params:{type: schema11.properties.params.properties.transparent_barge.type}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(typeof data224 === "string"){
if(!pattern0.test(data224)){
const err391 = {instancePath:instancePath+"/params/transparent_barge",schemaPath:"#/properties/params/properties/transparent_barge/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
if(data157.transparent_barge_max_time !== undefined){
let data225 = data157.transparent_barge_max_time;
if((!((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225)))) && (typeof data225 !== "string")){
const err392 = {instancePath:instancePath+"/params/transparent_barge_max_time",schemaPath:"#/properties/params/properties/transparent_barge_max_time/type",keyword:"type",params:{type: schema11.properties.params.properties.transparent_barge_max_time.type}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(typeof data225 == "number"){
if(data225 > 60000 || isNaN(data225)){
const err393 = {instancePath:instancePath+"/params/transparent_barge_max_time",schemaPath:"#/properties/params/properties/transparent_barge_max_time/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data225 < 0 || isNaN(data225)){
const err394 = {instancePath:instancePath+"/params/transparent_barge_max_time",schemaPath:"#/properties/params/properties/transparent_barge_max_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(typeof data225 === "string"){
if(!pattern0.test(data225)){
const err395 = {instancePath:instancePath+"/params/transparent_barge_max_time",schemaPath:"#/properties/params/properties/transparent_barge_max_time/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
if(data157.attention_timeout !== undefined){
let data226 = data157.attention_timeout;
if((!((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226)))) && (typeof data226 !== "string")){
const err396 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.attention_timeout.type}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(typeof data226 == "number"){
if(data226 > 600000 || isNaN(data226)){
const err397 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data226 < 0 || isNaN(data226)){
const err398 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(typeof data226 === "string"){
if(!pattern0.test(data226)){
const err399 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
if(data157.attention_timeout_prompt !== undefined){
if(typeof data157.attention_timeout_prompt !== "string"){
const err400 = {instancePath:instancePath+"/params/attention_timeout_prompt",schemaPath:"#/properties/params/properties/attention_timeout_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data157.inactivity_timeout !== undefined){
let data228 = data157.inactivity_timeout;
if((!((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228)))) && (typeof data228 !== "string")){
const err401 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.inactivity_timeout.type}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(typeof data228 == "number"){
if(data228 > 3600000 || isNaN(data228)){
const err402 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data228 < 0 || isNaN(data228)){
const err403 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(typeof data228 === "string"){
if(!pattern0.test(data228)){
const err404 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
if(data157.outbound_attention_timeout !== undefined){
let data229 = data157.outbound_attention_timeout;
if((!((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229)))) && (typeof data229 !== "string")){
const err405 = {instancePath:instancePath+"/params/outbound_attention_timeout",schemaPath:"#/properties/params/properties/outbound_attention_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.outbound_attention_timeout.type}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(typeof data229 == "number"){
if(data229 > 600000 || isNaN(data229)){
const err406 = {instancePath:instancePath+"/params/outbound_attention_timeout",schemaPath:"#/properties/params/properties/outbound_attention_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data229 < 10000 || isNaN(data229)){
const err407 = {instancePath:instancePath+"/params/outbound_attention_timeout",schemaPath:"#/properties/params/properties/outbound_attention_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(typeof data229 === "string"){
if(!pattern0.test(data229)){
const err408 = {instancePath:instancePath+"/params/outbound_attention_timeout",schemaPath:"#/properties/params/properties/outbound_attention_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
if(data157.initial_sleep_ms !== undefined){
let data230 = data157.initial_sleep_ms;
if((!((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230)))) && (typeof data230 !== "string")){
const err409 = {instancePath:instancePath+"/params/initial_sleep_ms",schemaPath:"#/properties/params/properties/initial_sleep_ms/type",keyword:"type",params:{type: schema11.properties.params.properties.initial_sleep_ms.type}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(typeof data230 == "number"){
if(data230 > 300000 || isNaN(data230)){
const err410 = {instancePath:instancePath+"/params/initial_sleep_ms",schemaPath:"#/properties/params/properties/initial_sleep_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300000}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data230 < 0 || isNaN(data230)){
const err411 = {instancePath:instancePath+"/params/initial_sleep_ms",schemaPath:"#/properties/params/properties/initial_sleep_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(typeof data230 === "string"){
if(!pattern0.test(data230)){
const err412 = {instancePath:instancePath+"/params/initial_sleep_ms",schemaPath:"#/properties/params/properties/initial_sleep_ms/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
if(data157.hard_stop_time !== undefined){
if(typeof data157.hard_stop_time !== "string"){
const err413 = {instancePath:instancePath+"/params/hard_stop_time",schemaPath:"#/properties/params/properties/hard_stop_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data157.hard_stop_prompt !== undefined){
if(typeof data157.hard_stop_prompt !== "string"){
const err414 = {instancePath:instancePath+"/params/hard_stop_prompt",schemaPath:"#/properties/params/properties/hard_stop_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data157.static_greeting !== undefined){
if(typeof data157.static_greeting !== "string"){
const err415 = {instancePath:instancePath+"/params/static_greeting",schemaPath:"#/properties/params/properties/static_greeting/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data157.static_greeting_no_barge !== undefined){
let data234 = data157.static_greeting_no_barge;
if((typeof data234 !== "boolean") && (typeof data234 !== "string")){
const err416 = {instancePath:instancePath+"/params/static_greeting_no_barge",schemaPath:"#/properties/params/properties/static_greeting_no_barge/type",keyword:"type",params:{type: schema11.properties.params.properties.static_greeting_no_barge.type}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(typeof data234 === "string"){
if(!pattern0.test(data234)){
const err417 = {instancePath:instancePath+"/params/static_greeting_no_barge",schemaPath:"#/properties/params/properties/static_greeting_no_barge/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
if(data157.background_file !== undefined){
if(typeof data157.background_file !== "string"){
const err418 = {instancePath:instancePath+"/params/background_file",schemaPath:"#/properties/params/properties/background_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data157.background_file_loops !== undefined){
let data236 = data157.background_file_loops;
const _errs555 = errors;
let valid89 = false;
const _errs556 = errors;
if(!((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236)))){
const err419 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid18 = _errs556 === errors;
valid89 = valid89 || _valid18;
if(!valid89){
const _errs558 = errors;
if(typeof data236 !== "boolean"){
const err420 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf/1/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid18 = _errs558 === errors;
valid89 = valid89 || _valid18;
if(!valid89){
const _errs560 = errors;
if(typeof data236 !== "string"){
const err421 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var _valid18 = _errs560 === errors;
valid89 = valid89 || _valid18;
if(!valid89){
const _errs562 = errors;
if(data236 !== null){
const err422 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid18 = _errs562 === errors;
valid89 = valid89 || _valid18;
}
}
}
if(!valid89){
const err423 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
else {
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
}
}
if(data157.background_file_volume !== undefined){
let data237 = data157.background_file_volume;
if((!((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237)))) && (typeof data237 !== "string")){
const err424 = {instancePath:instancePath+"/params/background_file_volume",schemaPath:"#/properties/params/properties/background_file_volume/type",keyword:"type",params:{type: schema11.properties.params.properties.background_file_volume.type}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(typeof data237 == "number"){
if(data237 > 50 || isNaN(data237)){
const err425 = {instancePath:instancePath+"/params/background_file_volume",schemaPath:"#/properties/params/properties/background_file_volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data237 < -50 || isNaN(data237)){
const err426 = {instancePath:instancePath+"/params/background_file_volume",schemaPath:"#/properties/params/properties/background_file_volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -50}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(typeof data237 === "string"){
if(!pattern0.test(data237)){
const err427 = {instancePath:instancePath+"/params/background_file_volume",schemaPath:"#/properties/params/properties/background_file_volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
if(data157.hold_music !== undefined){
if(typeof data157.hold_music !== "string"){
const err428 = {instancePath:instancePath+"/params/hold_music",schemaPath:"#/properties/params/properties/hold_music/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data157.hold_on_process !== undefined){
let data239 = data157.hold_on_process;
if((typeof data239 !== "boolean") && (typeof data239 !== "string")){
const err429 = {instancePath:instancePath+"/params/hold_on_process",schemaPath:"#/properties/params/properties/hold_on_process/type",keyword:"type",params:{type: schema11.properties.params.properties.hold_on_process.type}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(typeof data239 === "string"){
if(!pattern0.test(data239)){
const err430 = {instancePath:instancePath+"/params/hold_on_process",schemaPath:"#/properties/params/properties/hold_on_process/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
if(data157.digit_terminators !== undefined){
if(typeof data157.digit_terminators !== "string"){
const err431 = {instancePath:instancePath+"/params/digit_terminators",schemaPath:"#/properties/params/properties/digit_terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data157.digit_timeout !== undefined){
let data241 = data157.digit_timeout;
if((!((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241)))) && (typeof data241 !== "string")){
const err432 = {instancePath:instancePath+"/params/digit_timeout",schemaPath:"#/properties/params/properties/digit_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.digit_timeout.type}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(typeof data241 == "number"){
if(data241 > 30000 || isNaN(data241)){
const err433 = {instancePath:instancePath+"/params/digit_timeout",schemaPath:"#/properties/params/properties/digit_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data241 < 0 || isNaN(data241)){
const err434 = {instancePath:instancePath+"/params/digit_timeout",schemaPath:"#/properties/params/properties/digit_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(typeof data241 === "string"){
if(!pattern0.test(data241)){
const err435 = {instancePath:instancePath+"/params/digit_timeout",schemaPath:"#/properties/params/properties/digit_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
if(data157.input_poll_freq !== undefined){
let data242 = data157.input_poll_freq;
if((!((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242)))) && (typeof data242 !== "string")){
const err436 = {instancePath:instancePath+"/params/input_poll_freq",schemaPath:"#/properties/params/properties/input_poll_freq/type",keyword:"type",params:{type: schema11.properties.params.properties.input_poll_freq.type}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(typeof data242 == "number"){
if(data242 > 10000 || isNaN(data242)){
const err437 = {instancePath:instancePath+"/params/input_poll_freq",schemaPath:"#/properties/params/properties/input_poll_freq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data242 < 1000 || isNaN(data242)){
const err438 = {instancePath:instancePath+"/params/input_poll_freq",schemaPath:"#/properties/params/properties/input_poll_freq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(typeof data242 === "string"){
if(!pattern0.test(data242)){
const err439 = {instancePath:instancePath+"/params/input_poll_freq",schemaPath:"#/properties/params/properties/input_poll_freq/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
if(data157.enable_pause !== undefined){
let data243 = data157.enable_pause;
if((typeof data243 !== "boolean") && (typeof data243 !== "string")){
const err440 = {instancePath:instancePath+"/params/enable_pause",schemaPath:"#/properties/params/properties/enable_pause/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_pause.type}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(typeof data243 === "string"){
if(!pattern0.test(data243)){
const err441 = {instancePath:instancePath+"/params/enable_pause",schemaPath:"#/properties/params/properties/enable_pause/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
if(data157.start_paused !== undefined){
let data244 = data157.start_paused;
if((typeof data244 !== "boolean") && (typeof data244 !== "string")){
const err442 = {instancePath:instancePath+"/params/start_paused",schemaPath:"#/properties/params/properties/start_paused/type",keyword:"type",params:{type: schema11.properties.params.properties.start_paused.type}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(typeof data244 === "string"){
if(!pattern0.test(data244)){
const err443 = {instancePath:instancePath+"/params/start_paused",schemaPath:"#/properties/params/properties/start_paused/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
if(data157.speak_when_spoken_to !== undefined){
let data245 = data157.speak_when_spoken_to;
if((typeof data245 !== "boolean") && (typeof data245 !== "string")){
const err444 = {instancePath:instancePath+"/params/speak_when_spoken_to",schemaPath:"#/properties/params/properties/speak_when_spoken_to/type",keyword:"type",params:{type: schema11.properties.params.properties.speak_when_spoken_to.type}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(typeof data245 === "string"){
if(!pattern0.test(data245)){
const err445 = {instancePath:instancePath+"/params/speak_when_spoken_to",schemaPath:"#/properties/params/properties/speak_when_spoken_to/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
if(data157.wake_prefix !== undefined){
if(typeof data157.wake_prefix !== "string"){
const err446 = {instancePath:instancePath+"/params/wake_prefix",schemaPath:"#/properties/params/properties/wake_prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data157.swaig_allow_swml !== undefined){
let data247 = data157.swaig_allow_swml;
if((typeof data247 !== "boolean") && (typeof data247 !== "string")){
const err447 = {instancePath:instancePath+"/params/swaig_allow_swml",schemaPath:"#/properties/params/properties/swaig_allow_swml/type",keyword:"type",params:{type: schema11.properties.params.properties.swaig_allow_swml.type}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(typeof data247 === "string"){
if(!pattern0.test(data247)){
const err448 = {instancePath:instancePath+"/params/swaig_allow_swml",schemaPath:"#/properties/params/properties/swaig_allow_swml/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
if(data157.swaig_allow_settings !== undefined){
let data248 = data157.swaig_allow_settings;
if((typeof data248 !== "boolean") && (typeof data248 !== "string")){
const err449 = {instancePath:instancePath+"/params/swaig_allow_settings",schemaPath:"#/properties/params/properties/swaig_allow_settings/type",keyword:"type",params:{type: schema11.properties.params.properties.swaig_allow_settings.type}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(typeof data248 === "string"){
if(!pattern0.test(data248)){
const err450 = {instancePath:instancePath+"/params/swaig_allow_settings",schemaPath:"#/properties/params/properties/swaig_allow_settings/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
if(data157.swaig_set_global_data !== undefined){
let data249 = data157.swaig_set_global_data;
if((typeof data249 !== "boolean") && (typeof data249 !== "string")){
const err451 = {instancePath:instancePath+"/params/swaig_set_global_data",schemaPath:"#/properties/params/properties/swaig_set_global_data/type",keyword:"type",params:{type: schema11.properties.params.properties.swaig_set_global_data.type}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(typeof data249 === "string"){
if(!pattern0.test(data249)){
const err452 = {instancePath:instancePath+"/params/swaig_set_global_data",schemaPath:"#/properties/params/properties/swaig_set_global_data/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
if(data157.swaig_post_conversation !== undefined){
let data250 = data157.swaig_post_conversation;
if((typeof data250 !== "boolean") && (typeof data250 !== "string")){
const err453 = {instancePath:instancePath+"/params/swaig_post_conversation",schemaPath:"#/properties/params/properties/swaig_post_conversation/type",keyword:"type",params:{type: schema11.properties.params.properties.swaig_post_conversation.type}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(typeof data250 === "string"){
if(!pattern0.test(data250)){
const err454 = {instancePath:instancePath+"/params/swaig_post_conversation",schemaPath:"#/properties/params/properties/swaig_post_conversation/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
if(data157.swaig_post_swml_vars !== undefined){
let data251 = data157.swaig_post_swml_vars;
const _errs593 = errors;
let valid90 = false;
const _errs594 = errors;
if(typeof data251 !== "boolean"){
const err455 = {instancePath:instancePath+"/params/swaig_post_swml_vars",schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid19 = _errs594 === errors;
valid90 = valid90 || _valid19;
if(!valid90){
const _errs596 = errors;
if(Array.isArray(data251)){
const len26 = data251.length;
for(let i26=0; i26<len26; i26++){
if(typeof data251[i26] !== "string"){
const err456 = {instancePath:instancePath+"/params/swaig_post_swml_vars/" + i26,schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
else {
const err457 = {instancePath:instancePath+"/params/swaig_post_swml_vars",schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var _valid19 = _errs596 === errors;
valid90 = valid90 || _valid19;
if(!valid90){
const _errs600 = errors;
if(typeof data251 !== "string"){
const err458 = {instancePath:instancePath+"/params/swaig_post_swml_vars",schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
var _valid19 = _errs600 === errors;
valid90 = valid90 || _valid19;
}
}
if(!valid90){
const err459 = {instancePath:instancePath+"/params/swaig_post_swml_vars",schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
else {
errors = _errs593;
if(vErrors !== null){
if(_errs593){
vErrors.length = _errs593;
}
else {
vErrors = null;
}
}
}
}
if(data157.function_wait_for_talking !== undefined){
let data253 = data157.function_wait_for_talking;
if((typeof data253 !== "boolean") && (typeof data253 !== "string")){
const err460 = {instancePath:instancePath+"/params/function_wait_for_talking",schemaPath:"#/properties/params/properties/function_wait_for_talking/type",keyword:"type",params:{type: schema11.properties.params.properties.function_wait_for_talking.type}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(typeof data253 === "string"){
if(!pattern0.test(data253)){
const err461 = {instancePath:instancePath+"/params/function_wait_for_talking",schemaPath:"#/properties/params/properties/function_wait_for_talking/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
if(data157.functions_on_no_response !== undefined){
let data254 = data157.functions_on_no_response;
if((typeof data254 !== "boolean") && (typeof data254 !== "string")){
const err462 = {instancePath:instancePath+"/params/functions_on_no_response",schemaPath:"#/properties/params/properties/functions_on_no_response/type",keyword:"type",params:{type: schema11.properties.params.properties.functions_on_no_response.type}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(typeof data254 === "string"){
if(!pattern0.test(data254)){
const err463 = {instancePath:instancePath+"/params/functions_on_no_response",schemaPath:"#/properties/params/properties/functions_on_no_response/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
if(data157.debug_webhook_url !== undefined){
if(typeof data157.debug_webhook_url !== "string"){
const err464 = {instancePath:instancePath+"/params/debug_webhook_url",schemaPath:"#/properties/params/properties/debug_webhook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data157.debug_webhook_level !== undefined){
let data256 = data157.debug_webhook_level;
if((!((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256)))) && (typeof data256 !== "string")){
const err465 = {instancePath:instancePath+"/params/debug_webhook_level",schemaPath:"#/properties/params/properties/debug_webhook_level/type",keyword:"type",params:{type: schema11.properties.params.properties.debug_webhook_level.type}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(typeof data256 == "number"){
if(data256 > 2 || isNaN(data256)){
const err466 = {instancePath:instancePath+"/params/debug_webhook_level",schemaPath:"#/properties/params/properties/debug_webhook_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data256 < 0 || isNaN(data256)){
const err467 = {instancePath:instancePath+"/params/debug_webhook_level",schemaPath:"#/properties/params/properties/debug_webhook_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(typeof data256 === "string"){
if(!pattern0.test(data256)){
const err468 = {instancePath:instancePath+"/params/debug_webhook_level",schemaPath:"#/properties/params/properties/debug_webhook_level/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
if(data157.debug !== undefined){
let data257 = data157.debug;
const _errs611 = errors;
let valid93 = false;
const _errs612 = errors;
if(typeof data257 !== "boolean"){
const err469 = {instancePath:instancePath+"/params/debug",schemaPath:"#/properties/params/properties/debug/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
var _valid20 = _errs612 === errors;
valid93 = valid93 || _valid20;
if(!valid93){
const _errs614 = errors;
if(!((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257)))){
const err470 = {instancePath:instancePath+"/params/debug",schemaPath:"#/properties/params/properties/debug/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid20 = _errs614 === errors;
valid93 = valid93 || _valid20;
if(!valid93){
const _errs616 = errors;
if(typeof data257 !== "string"){
const err471 = {instancePath:instancePath+"/params/debug",schemaPath:"#/properties/params/properties/debug/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
var _valid20 = _errs616 === errors;
valid93 = valid93 || _valid20;
}
}
if(!valid93){
const err472 = {instancePath:instancePath+"/params/debug",schemaPath:"#/properties/params/properties/debug/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
else {
errors = _errs611;
if(vErrors !== null){
if(_errs611){
vErrors.length = _errs611;
}
else {
vErrors = null;
}
}
}
}
if(data157.verbose_logs !== undefined){
let data258 = data157.verbose_logs;
if((typeof data258 !== "boolean") && (typeof data258 !== "string")){
const err473 = {instancePath:instancePath+"/params/verbose_logs",schemaPath:"#/properties/params/properties/verbose_logs/type",keyword:"type",params:{type: schema11.properties.params.properties.verbose_logs.type}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(typeof data258 === "string"){
if(!pattern0.test(data258)){
const err474 = {instancePath:instancePath+"/params/verbose_logs",schemaPath:"#/properties/params/properties/verbose_logs/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
if(data157.audible_debug !== undefined){
let data259 = data157.audible_debug;
if((typeof data259 !== "boolean") && (typeof data259 !== "string")){
const err475 = {instancePath:instancePath+"/params/audible_debug",schemaPath:"#/properties/params/properties/audible_debug/type",keyword:"type",params:{type: schema11.properties.params.properties.audible_debug.type}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(typeof data259 === "string"){
if(!pattern0.test(data259)){
const err476 = {instancePath:instancePath+"/params/audible_debug",schemaPath:"#/properties/params/properties/audible_debug/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
if(data157.audible_latency !== undefined){
let data260 = data157.audible_latency;
if((typeof data260 !== "boolean") && (typeof data260 !== "string")){
const err477 = {instancePath:instancePath+"/params/audible_latency",schemaPath:"#/properties/params/properties/audible_latency/type",keyword:"type",params:{type: schema11.properties.params.properties.audible_latency.type}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(typeof data260 === "string"){
if(!pattern0.test(data260)){
const err478 = {instancePath:instancePath+"/params/audible_latency",schemaPath:"#/properties/params/properties/audible_latency/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
if(data157.languages_enabled !== undefined){
let data261 = data157.languages_enabled;
if((typeof data261 !== "boolean") && (typeof data261 !== "string")){
const err479 = {instancePath:instancePath+"/params/languages_enabled",schemaPath:"#/properties/params/properties/languages_enabled/type",keyword:"type",params:{type: schema11.properties.params.properties.languages_enabled.type}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(typeof data261 === "string"){
if(!pattern0.test(data261)){
const err480 = {instancePath:instancePath+"/params/languages_enabled",schemaPath:"#/properties/params/properties/languages_enabled/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
}
else {
const err481 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data.pronounce !== undefined){
let data262 = data.pronounce;
if(Array.isArray(data262)){
const len27 = data262.length;
for(let i27=0; i27<len27; i27++){
let data263 = data262[i27];
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.replace === undefined){
const err482 = {instancePath:instancePath+"/pronounce/" + i27,schemaPath:"#/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "replace"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(data263.with === undefined){
const err483 = {instancePath:instancePath+"/pronounce/" + i27,schemaPath:"#/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "with"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
for(const key5 in data263){
if(!(((key5 === "replace") || (key5 === "with")) || (key5 === "ignore_case"))){
const err484 = {instancePath:instancePath+"/pronounce/" + i27,schemaPath:"#/properties/pronounce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data263.replace !== undefined){
if(typeof data263.replace !== "string"){
const err485 = {instancePath:instancePath+"/pronounce/" + i27+"/replace",schemaPath:"#/properties/pronounce/items/properties/replace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data263.with !== undefined){
if(typeof data263.with !== "string"){
const err486 = {instancePath:instancePath+"/pronounce/" + i27+"/with",schemaPath:"#/properties/pronounce/items/properties/with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data263.ignore_case !== undefined){
let data266 = data263.ignore_case;
if((typeof data266 !== "boolean") && (typeof data266 !== "string")){
const err487 = {instancePath:instancePath+"/pronounce/" + i27+"/ignore_case",schemaPath:"#/properties/pronounce/items/properties/ignore_case/type",keyword:"type",params:{type: schema11.properties.pronounce.items.properties.ignore_case.type}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(typeof data266 === "string"){
if(!pattern0.test(data266)){
const err488 = {instancePath:instancePath+"/pronounce/" + i27+"/ignore_case",schemaPath:"#/properties/pronounce/items/properties/ignore_case/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
}
else {
const err489 = {instancePath:instancePath+"/pronounce/" + i27,schemaPath:"#/properties/pronounce/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/pronounce",schemaPath:"#/properties/pronounce/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data.SWAIG !== undefined){
let data267 = data.SWAIG;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key6 in data267){
if(!(((((((key6 === "defaults") || (key6 === "functions")) || (key6 === "includes")) || (key6 === "native_functions")) || (key6 === "internal_fillers")) || (key6 === "mcp_servers")) || (key6 === "hooks"))){
const err491 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data267.defaults !== undefined){
let data268 = data267.defaults;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.web_hook_url !== undefined){
if(typeof data268.web_hook_url !== "string"){
const err492 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_url",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data268.web_hook_auth_user !== undefined){
if(typeof data268.web_hook_auth_user !== "string"){
const err493 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data268.web_hook_auth_password !== undefined){
if(typeof data268.web_hook_auth_password !== "string"){
const err494 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data268.meta_data !== undefined){
let data272 = data268.meta_data;
if(!(data272 && typeof data272 == "object" && !Array.isArray(data272))){
const err495 = {instancePath:instancePath+"/SWAIG/defaults/meta_data",schemaPath:"#/properties/SWAIG/properties/defaults/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data268.meta_data_token !== undefined){
if(typeof data268.meta_data_token !== "string"){
const err496 = {instancePath:instancePath+"/SWAIG/defaults/meta_data_token",schemaPath:"#/properties/SWAIG/properties/defaults/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/SWAIG/defaults",schemaPath:"#/properties/SWAIG/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data267.functions !== undefined){
let data274 = data267.functions;
if(Array.isArray(data274)){
const len28 = data274.length;
for(let i28=0; i28<len28; i28++){
let data275 = data274[i28];
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
if(data275.function === undefined){
const err498 = {instancePath:instancePath+"/SWAIG/functions/" + i28,schemaPath:"#/properties/SWAIG/properties/functions/items/required",keyword:"required",params:{missingProperty: "function"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data275.function !== undefined){
let data276 = data275.function;
if(typeof data276 === "string"){
if(data276.length < 1){
const err499 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/function",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/function/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/function",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data275.description !== undefined){
if(typeof data275.description !== "string"){
const err501 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/description",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data275.purpose !== undefined){
if(typeof data275.purpose !== "string"){
const err502 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/purpose",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data275.parameters !== undefined){
let data279 = data275.parameters;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
if(data279.type === undefined){
const err503 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data279.type !== undefined){
let data280 = data279.type;
if(typeof data280 !== "string"){
const err504 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(!(data280 === "object")){
const err505 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.SWAIG.properties.functions.items.properties.parameters.properties.type.enum}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data279.properties !== undefined){
let data281 = data279.properties;
if(!(data281 && typeof data281 == "object" && !Array.isArray(data281))){
const err506 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/properties",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data279.required !== undefined){
let data282 = data279.required;
if(Array.isArray(data282)){
const len29 = data282.length;
for(let i29=0; i29<len29; i29++){
if(typeof data282[i29] !== "string"){
const err507 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/required/" + i29,schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/required",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data275.argument !== undefined){
let data284 = data275.argument;
if(!(data284 && typeof data284 == "object" && !Array.isArray(data284))){
const err510 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/argument",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/argument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data275.active !== undefined){
let data285 = data275.active;
const _errs675 = errors;
let valid105 = false;
const _errs676 = errors;
if(typeof data285 !== "boolean"){
const err511 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var _valid21 = _errs676 === errors;
valid105 = valid105 || _valid21;
if(!valid105){
const _errs678 = errors;
if(typeof data285 !== "string"){
const err512 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var _valid21 = _errs678 === errors;
valid105 = valid105 || _valid21;
if(!valid105){
const _errs680 = errors;
if(!((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285)))){
const err513 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/2/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
var _valid21 = _errs680 === errors;
valid105 = valid105 || _valid21;
}
}
if(!valid105){
const err514 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
else {
errors = _errs675;
if(vErrors !== null){
if(_errs675){
vErrors.length = _errs675;
}
else {
vErrors = null;
}
}
}
}
if(data275.web_hook_url !== undefined){
if(typeof data275.web_hook_url !== "string"){
const err515 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/web_hook_url",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data275.web_hook_auth_user !== undefined){
if(typeof data275.web_hook_auth_user !== "string"){
const err516 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data275.web_hook_auth_password !== undefined){
if(typeof data275.web_hook_auth_password !== "string"){
const err517 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data275.data_map !== undefined){
let data289 = data275.data_map;
if(!(data289 && typeof data289 == "object" && !Array.isArray(data289))){
const err518 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/data_map",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/data_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data275.meta_data !== undefined){
let data290 = data275.meta_data;
if(!(data290 && typeof data290 == "object" && !Array.isArray(data290))){
const err519 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/meta_data",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data275.meta_data_token !== undefined){
if(typeof data275.meta_data_token !== "string"){
const err520 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/meta_data_token",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data275.fillers !== undefined){
let data292 = data275.fillers;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
for(const key7 in data292){
let data293 = data292[key7];
if(Array.isArray(data293)){
const len30 = data293.length;
for(let i30=0; i30<len30; i30++){
if(typeof data293[i30] !== "string"){
const err521 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/fillers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i30,schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
else {
const err522 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/fillers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data275.skip_fillers !== undefined){
let data295 = data275.skip_fillers;
if((typeof data295 !== "boolean") && (typeof data295 !== "string")){
const err524 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/skip_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.functions.items.properties.skip_fillers.type}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(typeof data295 === "string"){
if(!pattern0.test(data295)){
const err525 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/skip_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
if(data275.wait_for_fillers !== undefined){
let data296 = data275.wait_for_fillers;
if((typeof data296 !== "boolean") && (typeof data296 !== "string")){
const err526 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_for_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.functions.items.properties.wait_for_fillers.type}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(typeof data296 === "string"){
if(!pattern0.test(data296)){
const err527 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_for_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
}
if(data275.wait_file !== undefined){
if(typeof data275.wait_file !== "string"){
const err528 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_file",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data275.wait_file_loops !== undefined){
let data298 = data275.wait_file_loops;
const _errs708 = errors;
let valid109 = false;
const _errs709 = errors;
if(!((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298)))){
const err529 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
var _valid22 = _errs709 === errors;
valid109 = valid109 || _valid22;
if(!valid109){
const _errs711 = errors;
if(typeof data298 !== "string"){
const err530 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid22 = _errs711 === errors;
valid109 = valid109 || _valid22;
}
if(!valid109){
const err531 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
else {
errors = _errs708;
if(vErrors !== null){
if(_errs708){
vErrors.length = _errs708;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err532 = {instancePath:instancePath+"/SWAIG/functions/" + i28,schemaPath:"#/properties/SWAIG/properties/functions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/SWAIG/functions",schemaPath:"#/properties/SWAIG/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data267.includes !== undefined){
let data299 = data267.includes;
if(Array.isArray(data299)){
const len31 = data299.length;
for(let i31=0; i31<len31; i31++){
let data300 = data299[i31];
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
if(data300.url === undefined){
const err534 = {instancePath:instancePath+"/SWAIG/includes/" + i31,schemaPath:"#/properties/SWAIG/properties/includes/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data300.functions === undefined){
const err535 = {instancePath:instancePath+"/SWAIG/includes/" + i31,schemaPath:"#/properties/SWAIG/properties/includes/items/required",keyword:"required",params:{missingProperty: "functions"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data300.url !== undefined){
if(typeof data300.url !== "string"){
const err536 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/url",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data300.functions !== undefined){
let data302 = data300.functions;
if(Array.isArray(data302)){
const len32 = data302.length;
for(let i32=0; i32<len32; i32++){
if(typeof data302[i32] !== "string"){
const err537 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/functions/" + i32,schemaPath:"#/properties/SWAIG/properties/includes/items/properties/functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
else {
const err538 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/functions",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data300.auth_user !== undefined){
if(typeof data300.auth_user !== "string"){
const err539 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/auth_user",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data300.auth_password !== undefined){
if(typeof data300.auth_password !== "string"){
const err540 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/auth_password",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data300.meta_data !== undefined){
let data306 = data300.meta_data;
if(!(data306 && typeof data306 == "object" && !Array.isArray(data306))){
const err541 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/meta_data",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/SWAIG/includes/" + i31,schemaPath:"#/properties/SWAIG/properties/includes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
else {
const err543 = {instancePath:instancePath+"/SWAIG/includes",schemaPath:"#/properties/SWAIG/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data267.native_functions !== undefined){
let data307 = data267.native_functions;
if(Array.isArray(data307)){
const len33 = data307.length;
for(let i33=0; i33<len33; i33++){
if(typeof data307[i33] !== "string"){
const err544 = {instancePath:instancePath+"/SWAIG/native_functions/" + i33,schemaPath:"#/properties/SWAIG/properties/native_functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/SWAIG/native_functions",schemaPath:"#/properties/SWAIG/properties/native_functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data267.internal_fillers !== undefined){
let data309 = data267.internal_fillers;
if(!(data309 && typeof data309 == "object" && !Array.isArray(data309))){
const err546 = {instancePath:instancePath+"/SWAIG/internal_fillers",schemaPath:"#/properties/SWAIG/properties/internal_fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data267.mcp_servers !== undefined){
let data310 = data267.mcp_servers;
if(Array.isArray(data310)){
const len34 = data310.length;
for(let i34=0; i34<len34; i34++){
let data311 = data310[i34];
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
if(data311.url === undefined){
const err547 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34,schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(data311.url !== undefined){
if(typeof data311.url !== "string"){
const err548 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34+"/url",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data311.headers !== undefined){
let data313 = data311.headers;
if(!(data313 && typeof data313 == "object" && !Array.isArray(data313))){
const err549 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34+"/headers",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data311.resources !== undefined){
if(typeof data311.resources !== "boolean"){
const err550 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34+"/resources",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/resources/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data311.resource_vars !== undefined){
let data315 = data311.resource_vars;
if(!(data315 && typeof data315 == "object" && !Array.isArray(data315))){
const err551 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34+"/resource_vars",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/resource_vars/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
else {
const err552 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34,schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
else {
const err553 = {instancePath:instancePath+"/SWAIG/mcp_servers",schemaPath:"#/properties/SWAIG/properties/mcp_servers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data267.hooks !== undefined){
let data316 = data267.hooks;
if(Array.isArray(data316)){
const len35 = data316.length;
for(let i35=0; i35<len35; i35++){
let data317 = data316[i35];
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
if(data317.function === undefined){
const err554 = {instancePath:instancePath+"/SWAIG/hooks/" + i35,schemaPath:"#/properties/SWAIG/properties/hooks/items/required",keyword:"required",params:{missingProperty: "function"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data317.function !== undefined){
let data318 = data317.function;
if(typeof data318 === "string"){
if(data318.length < 1){
const err555 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/function",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/function/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/function",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data317.description !== undefined){
if(typeof data317.description !== "string"){
const err557 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/description",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data317.purpose !== undefined){
if(typeof data317.purpose !== "string"){
const err558 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/purpose",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data317.parameters !== undefined){
let data321 = data317.parameters;
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
if(data321.type === undefined){
const err559 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data321.type !== undefined){
let data322 = data321.type;
if(typeof data322 !== "string"){
const err560 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(!(data322 === "object")){
const err561 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.SWAIG.properties.hooks.items.properties.parameters.properties.type.enum}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data321.properties !== undefined){
let data323 = data321.properties;
if(!(data323 && typeof data323 == "object" && !Array.isArray(data323))){
const err562 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/properties",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data321.required !== undefined){
let data324 = data321.required;
if(Array.isArray(data324)){
const len36 = data324.length;
for(let i36=0; i36<len36; i36++){
if(typeof data324[i36] !== "string"){
const err563 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/required/" + i36,schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/required",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data317.argument !== undefined){
let data326 = data317.argument;
if(!(data326 && typeof data326 == "object" && !Array.isArray(data326))){
const err566 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/argument",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/argument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data317.active !== undefined){
let data327 = data317.active;
const _errs770 = errors;
let valid126 = false;
const _errs771 = errors;
if(typeof data327 !== "boolean"){
const err567 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
var _valid23 = _errs771 === errors;
valid126 = valid126 || _valid23;
if(!valid126){
const _errs773 = errors;
if(typeof data327 !== "string"){
const err568 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
var _valid23 = _errs773 === errors;
valid126 = valid126 || _valid23;
if(!valid126){
const _errs775 = errors;
if(!((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327)))){
const err569 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/2/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
var _valid23 = _errs775 === errors;
valid126 = valid126 || _valid23;
}
}
if(!valid126){
const err570 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
else {
errors = _errs770;
if(vErrors !== null){
if(_errs770){
vErrors.length = _errs770;
}
else {
vErrors = null;
}
}
}
}
if(data317.web_hook_url !== undefined){
if(typeof data317.web_hook_url !== "string"){
const err571 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/web_hook_url",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data317.web_hook_auth_user !== undefined){
if(typeof data317.web_hook_auth_user !== "string"){
const err572 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data317.web_hook_auth_password !== undefined){
if(typeof data317.web_hook_auth_password !== "string"){
const err573 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data317.data_map !== undefined){
let data331 = data317.data_map;
if(!(data331 && typeof data331 == "object" && !Array.isArray(data331))){
const err574 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/data_map",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/data_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data317.meta_data !== undefined){
let data332 = data317.meta_data;
if(!(data332 && typeof data332 == "object" && !Array.isArray(data332))){
const err575 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/meta_data",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data317.meta_data_token !== undefined){
if(typeof data317.meta_data_token !== "string"){
const err576 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/meta_data_token",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data317.fillers !== undefined){
let data334 = data317.fillers;
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
for(const key8 in data334){
let data335 = data334[key8];
if(Array.isArray(data335)){
const len37 = data335.length;
for(let i37=0; i37<len37; i37++){
if(typeof data335[i37] !== "string"){
const err577 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/fillers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i37,schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
else {
const err578 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/fillers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
}
else {
const err579 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data317.skip_fillers !== undefined){
let data337 = data317.skip_fillers;
if((typeof data337 !== "boolean") && (typeof data337 !== "string")){
const err580 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/skip_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.hooks.items.properties.skip_fillers.type}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(typeof data337 === "string"){
if(!pattern0.test(data337)){
const err581 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/skip_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
if(data317.wait_for_fillers !== undefined){
let data338 = data317.wait_for_fillers;
if((typeof data338 !== "boolean") && (typeof data338 !== "string")){
const err582 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_for_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.hooks.items.properties.wait_for_fillers.type}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(typeof data338 === "string"){
if(!pattern0.test(data338)){
const err583 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_for_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
if(data317.wait_file !== undefined){
if(typeof data317.wait_file !== "string"){
const err584 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_file",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data317.wait_file_loops !== undefined){
let data340 = data317.wait_file_loops;
const _errs803 = errors;
let valid130 = false;
const _errs804 = errors;
if(!((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340)))){
const err585 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var _valid24 = _errs804 === errors;
valid130 = valid130 || _valid24;
if(!valid130){
const _errs806 = errors;
if(typeof data340 !== "string"){
const err586 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
var _valid24 = _errs806 === errors;
valid130 = valid130 || _valid24;
}
if(!valid130){
const err587 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
else {
errors = _errs803;
if(vErrors !== null){
if(_errs803){
vErrors.length = _errs803;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err588 = {instancePath:instancePath+"/SWAIG/hooks/" + i35,schemaPath:"#/properties/SWAIG/properties/hooks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/SWAIG/hooks",schemaPath:"#/properties/SWAIG/properties/hooks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
else {
const err590 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data.voice !== undefined){
if(typeof data.voice !== "string"){
const err591 = {instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data.engine !== undefined){
if(typeof data.engine !== "string"){
const err592 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data.agent !== undefined){
if(typeof data.agent !== "string"){
const err593 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

validate.known = {"#":["prompt","post_prompt","post_prompt_url","post_prompt_auth_user","post_prompt_auth_password","global_data","hints","languages","multilingual","params","pronounce","SWAIG","voice","engine","agent"],"#/properties/hints/items/anyOf/1":["hint","pattern","replace","ignore_case"],"#/properties/languages/items/properties/pronounce/items":["replace","with","ignore_case"],"#/properties/params/properties/convo/items":["role","content","lang"],"#/properties/pronounce/items":["replace","with","ignore_case"],"#/properties/SWAIG":["defaults","functions","includes","native_functions","internal_fillers","mcp_servers","hooks"]};
